"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { useModifier } from "./use-modifier";

const listKeys = [
  ["move", "↑ ↓"],
  ["open", "Space"],
  ["select", "X"],
  ["check", "R"],
] as const;

export function KeyboardHelp({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("shell.keys");
  const modifier = useModifier();
  const everywhere = [
    ["find", `${modifier}K`],
    ["search", "/"],
    ["help", "?"],
    ["close", "Esc"],
  ] as const;
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t("title")}>
      {(
        [
          ["everywhere", everywhere],
          ["inList", listKeys],
        ] as const
      ).map(([group, keys]) => (
        <section key={group}>
          <h3 className="mb-1 text-sm text-ink-3">{t(group)}</h3>
          <dl>
            {keys.map(([name, key]) => (
              <div key={name} className="flex items-center gap-3 border-b border-line py-1.5 last:border-0">
                <dt className="min-w-0 flex-1">{t(name)}</dt>
                <dd>
                  <Kbd>{key}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
