"use client";

import { useTranslations } from "next-intl";
import { AlertDialog } from "radix-ui";
import { useState, type ReactNode } from "react";
import { Button } from "./button";
import { Checkbox } from "./checkbox";
import { dialogClass, dialogFootClass, scrimClass } from "./floating-class";
import { useFocusReturn } from "./use-focus-return";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** The question, with the number and the place in it. */
  title: ReactNode;
  /** What happens, and what cannot be undone. */
  description: ReactNode;
  confirmLabel: string;
  onConfirm: () => void;
  pending?: boolean | undefined;
  tone?: "primary" | "bad" | undefined;
  /** The sentence to tick before the confirming button works. */
  acknowledge?: string | undefined;
  notAllowed?: ReactNode;
  footNote?: ReactNode;
  /** What is affected, warnings, or a refusal that keeps the dialog open. */
  children?: ReactNode;
};

export function ConfirmDialog(props: Props) {
  const focusReturn = useFocusReturn();
  return (
    <AlertDialog.Root open={props.open} onOpenChange={(open) => !props.pending && props.onOpenChange(open)}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={scrimClass} />
        <AlertDialog.Content {...focusReturn} className={dialogClass}>
          <Question {...props} />
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

function Question(props: Props) {
  const {
    title,
    description,
    confirmLabel,
    onConfirm,
    pending,
    tone = "primary",
    acknowledge,
    footNote,
    children,
  } = props;
  const t = useTranslations("ui.confirm");
  const [known, setKnown] = useState(false);
  const refused =
    props.notAllowed || (acknowledge && !known ? t("tickFirst", { sentence: acknowledge }) : undefined);

  return (
    <>
      <div className="grid gap-3 overflow-y-auto p-5">
        <AlertDialog.Title className="text-lg font-semibold">{title}</AlertDialog.Title>
        <AlertDialog.Description asChild>
          <div className="text-ink-2 [&_b]:font-medium [&_b]:text-ink">{description}</div>
        </AlertDialog.Description>
        {children}
        {acknowledge && (
          <Checkbox checked={known} onChange={setKnown} disabled={pending}>
            {acknowledge}
          </Checkbox>
        )}
      </div>
      <div className={dialogFootClass}>
        {footNote && <span className="min-w-0 flex-1 text-sm text-ink-3 max-md:basis-full">{footNote}</span>}
        <AlertDialog.Cancel asChild>
          <Button notAllowed={pending ? t("wait") : undefined}>{t("cancel")}</Button>
        </AlertDialog.Cancel>
        <Button variant={tone} pending={pending} notAllowed={refused} onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </>
  );
}
