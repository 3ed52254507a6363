import type { ReactNode } from "react";
import { Messages } from "@/components/ui/messages";

export default function SetupLayout({ children }: { children: ReactNode }) {
  return (
    <Messages
      namespaces={[
        "setup",
        "ad-accounts",
        "placement",
        "linking-guide",
        "connections",
        "permissions",
        "findings",
        "jobs",
        "reasons",
      ]}
    >
      {children}
    </Messages>
  );
}
