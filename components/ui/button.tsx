"use client";

import { type ComponentProps, type MouseEvent, type ReactNode } from "react";
import { buttonClass, iconSize, type ButtonLook } from "./button-class";
import { cn } from "./cn";
import { NotAllowed } from "./not-allowed";
import { Spinner } from "./spinner";

export type ButtonProps = ComponentProps<"button"> &
  ButtonLook & {
    /** Shows a spinner and ignores presses; the label, the width and the focus stay. */
    pending?: boolean | undefined;
    /** Why it cannot be pressed now. The button stays focusable and says so. */
    notAllowed?: ReactNode;
    icon?: ReactNode;
    iconEnd?: ReactNode;
  };

export function Button(props: ButtonProps) {
  const { variant, size, pending, notAllowed, icon, iconEnd, className, children, onClick, type, ...rest } =
    props;
  const blocked = Boolean(pending) || Boolean(notAllowed);
  const spinner = pending ? <Spinner size={icon ? iconSize(size) : 12} /> : null;
  const crowded = pending && !icon;

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  }

  const button = (refused: ComponentProps<"button">) => (
    <button
      type={type ?? "button"}
      aria-busy={pending || undefined}
      {...rest}
      {...refused}
      className={cn(buttonClass({ variant, size }), className)}
      onClick={press}
    >
      {crowded ? <span className="absolute start-[5px]">{spinner}</span> : (spinner ?? icon)}
      {crowded ? <span className="translate-x-2 rtl:-translate-x-2">{children}</span> : children}
      {iconEnd}
    </button>
  );

  return notAllowed ? <NotAllowed reason={notAllowed}>{button}</NotAllowed> : button({});
}
