import { ArrowUpRight } from "lucide-react";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass, iconSize, type ButtonLook } from "./button-class";
import { cn } from "./cn";

type Props = ComponentProps<typeof Link> &
  ButtonLook & {
    icon?: ReactNode;
    /** Opens another site in a new tab. */
    external?: boolean | undefined;
  };

export function LinkButton({ variant, size, icon, external, className, children, ...rest }: Props) {
  return (
    <Link
      {...(external ? { target: "_blank", rel: "noreferrer", prefetch: false } : {})}
      {...rest}
      className={cn(buttonClass({ variant, size }), className)}
    >
      {icon}
      {children}
      {external && <ArrowUpRight size={iconSize(size)} />}
    </Link>
  );
}
