"use client";

import { useTranslations } from "next-intl";

type Props = { extra: readonly { path: readonly string[]; value: unknown; card: number | null }[] };

/** What the studio has no field for, each by its path in the request. */
export function KeptList({ extra }: Props) {
  const t = useTranslations("imports");
  return (
    <div className="grid gap-2">
      <ul className="grid gap-1">
        {extra.map(({ path, value, card }) => (
          <li key={`${card} ${path.join(".")}`} className="min-w-0">
            <code className="mono text-sm break-words">
              {path.join(".")}: {JSON.stringify(value)}
            </code>
            {card !== null && (
              <span className="ms-1.5 text-sm text-ink-3">{t("card", { number: card })}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="text-sm text-ink-3">{t("keptNote")}</p>
    </div>
  );
}
