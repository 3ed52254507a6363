import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "./button-class";
import { cn } from "./cn";

type Props = {
  href: string;
  size?: "sm" | "md" | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A plain link: the browser saves what comes, and no page is fetched ahead. */
export function ExportLink({ href, size = "md", className, children }: Props) {
  const small = size === "sm";
  return (
    <a
      href={href}
      download
      className={cn(buttonClass({ variant: small ? "ghost" : "secondary", size }), className)}
    >
      <Download size={small ? 14 : 16} />
      {children}
    </a>
  );
}
