"use client";

import { CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toast as Radix } from "radix-ui";
import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { buttonClass } from "./button-class";

type Message = { text: ReactNode; undo?: { label: string; onSelect: () => void } | undefined };
type Shown = Message & { key: number };

const ToastContext = createContext<(message: Message) => void>(() => {});

/** Confirms something that is no longer on the screen, or offers to undo it. Errors stay where they happened. */
export function useToast() {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("ui.toast");
  const [shown, setShown] = useState<Shown[]>([]);
  const toast = useCallback((message: Message) => {
    setShown((before) => [...before.slice(-2), { ...message, key: (before.at(-1)?.key ?? 0) + 1 }]);
  }, []);
  const drop = (key: number) => setShown((before) => before.filter((one) => one.key !== key));

  return (
    <ToastContext value={toast}>
      <Radix.Provider duration={6000} label={t("label")}>
        {children}
        {shown.map(({ key, text, undo }) => (
          <Radix.Root
            key={key}
            onOpenChange={(open) => !open && drop(key)}
            className="floats flex min-h-10 items-center gap-[9px] rounded-lg border border-line-strong bg-raised py-2 ps-3 pe-2 shadow-float"
          >
            <CircleCheck size={16} className="text-ok-solid" />
            <Radix.Description className="min-w-0 flex-1">{text}</Radix.Description>
            {undo && (
              <Radix.Action
                altText={undo.label}
                className={buttonClass({ variant: "ghost", size: "sm" })}
                onClick={undo.onSelect}
              >
                {undo.label}
              </Radix.Action>
            )}
            <Radix.Close
              aria-label={t("dismiss")}
              className={buttonClass({ variant: "ghost", size: "icon-sm" })}
            >
              <X size={14} />
            </Radix.Close>
          </Radix.Root>
        ))}
        <Radix.Viewport
          label={t("label")}
          className="fixed end-4 bottom-4 z-toast grid w-[min(380px,calc(100vw-24px))] gap-2 outline-none max-md:end-3 max-md:bottom-[calc(var(--tabbar)+12px)]"
        />
      </Radix.Provider>
    </ToastContext>
  );
}
