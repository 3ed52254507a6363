import { Info } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";

type Props = {
  /** What will happen, or how the step stands. */
  title: ReactNode;
  hint?: ReactNode;
  backHref?: string | undefined;
  /** Buttons, the primary last. */
  children: ReactNode;
};

/** The foot of a step. It takes its own space, so it hides nothing of the list above it. */
export function Outbar({ title, hint, backHref, children }: Props) {
  const t = useTranslations("setup.outbar");
  return (
    <div
      role="region"
      aria-label={t("label")}
      className="z-sticky flex shrink-0 items-center gap-2 border-t border-line-strong bg-raised py-2.5 ps-6 pe-4 max-md:sticky max-md:bottom-[var(--tabbar)] max-md:flex-wrap max-md:px-3"
    >
      <div className="flex min-w-0 flex-1 gap-2.5 max-md:basis-full">
        <Info size={16} className="mt-0.5 text-ink-3" />
        <div className="min-w-0">
          <div className="font-medium">{title}</div>
          {hint && <div className="text-sm text-ink-3">{hint}</div>}
        </div>
      </div>
      {backHref && (
        <LinkButton href={backHref} variant="ghost" className="max-md:hidden">
          {t("back")}
        </LinkButton>
      )}
      {children}
    </div>
  );
}
