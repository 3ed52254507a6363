import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";

const troubles = [
  { id: "taken", next: "portfolio" },
  { id: "login", next: "signIn" },
  { id: "closes", next: "signIn" },
  { id: "wrong", next: "signIn" },
  { id: "missing", next: "portfolio" },
] as const;

/** What can go wrong while linking, each with the step where it goes on. */
export function Troubleshooter({ prefix }: { prefix: string }) {
  const t = useTranslations("linking-guide.trouble");
  return (
    <div className="border-y border-line">
      {troubles.map(({ id, next }) => (
        <details key={id} className="group border-t border-line first:border-0" open={id === "taken"}>
          <summary className="flex min-h-[42px] list-none items-center gap-2.5 font-medium [&::-webkit-details-marker]:hidden">
            <ChevronRight
              size={16}
              className="text-ink-3 transition-[rotate] duration-mid group-open:rotate-90 rtl:-scale-x-100"
            />
            {t(`${id}.title`)}
          </summary>
          <div className="grid gap-2 ps-[26px] pb-3.5 text-ink-2">
            <p>{t(`${id}.text`)}</p>
            <a href={`#${prefix}-step-${next}`} className="link target justify-self-start">
              {t(`${id}.next`)}
            </a>
          </div>
        </details>
      ))}
    </div>
  );
}
