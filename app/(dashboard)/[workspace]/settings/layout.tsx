import type { ReactNode } from "react";
import { Messages } from "@/components/ui/messages";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <Messages namespaces={["settings", "connections", "invitations", "permissions", "reasons"]}>
      {children}
    </Messages>
  );
}
