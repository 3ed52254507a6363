import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import type { ComponentProps } from "react";
import { cn } from "./cn";

type Props = ComponentProps<typeof Link> & {
  /** Opens another site in a new tab. */
  external?: boolean | undefined;
};

export function TextLink({ external, className, children, ...rest }: Props) {
  return (
    <Link
      {...(external ? { target: "_blank", rel: "noreferrer", prefetch: false } : {})}
      {...rest}
      className={cn("link target", className)}
    >
      {children}
      {external && <ArrowUpRight size={13} className="ms-0.5 inline align-[-2px]" />}
    </Link>
  );
}
