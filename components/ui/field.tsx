"use client";

import { useId, type ReactNode } from "react";
import { cn } from "./cn";
import { Counter, type Count } from "./counter";
import { FieldContext } from "./field-context";
import { FieldMessage } from "./field-message";

type Props = {
  label: ReactNode;
  /** The field's name at Meta, beside the ad person's word. */
  api?: string | undefined;
  help?: ReactNode;
  warning?: ReactNode;
  error?: ReactNode;
  counter?: Count | undefined;
  /** Say where it is not needed, rather than where it is. */
  optional?: string | undefined;
  id?: string | undefined;
  /** Something small beside the label, such as the way to what is said about the field. */
  mark?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
};

export function Field({
  label,
  api,
  help,
  warning,
  error,
  counter,
  optional,
  id,
  mark,
  className,
  children,
}: Props) {
  const made = useId();
  const inputId = id ?? made;
  const messageId = `${inputId}-message`;
  const tone = error ? "bad" : warning ? "warn" : undefined;
  const message = error || warning || help;

  return (
    <FieldContext value={{ id: inputId, describedBy: message ? messageId : undefined, tone }}>
      <div className={cn("grid min-w-0 gap-[5px]", className)}>
        <div className="flex items-baseline gap-2">
          <label htmlFor={inputId} className="font-medium">
            {label}
          </label>
          {optional && <span className="text-sm text-ink-3">{optional}</span>}
          {mark}
          {api && <span className="ms-auto font-mono text-xs whitespace-nowrap text-ink-3">{api}</span>}
        </div>
        {children}
        {(message || counter) && (
          <div className="flex items-start gap-2 text-sm text-ink-3">
            {message && (
              <FieldMessage id={messageId} tone={tone}>
                {message}
              </FieldMessage>
            )}
            {counter && <Counter {...counter} />}
          </div>
        )}
      </div>
    </FieldContext>
  );
}
