"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { SectionMark } from "@/components/comments/comment-mark";
import { cn } from "@/components/ui/cn";
import { LinkLike } from "@/components/ui/link-like";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { SectionCount } from "./section-count";
import { useStudio } from "./studio-context";
import { sectionOf, sections, type Section } from "@/lib/creatives/fields";
import { isFilled } from "@/lib/creatives/is-filled";

type Props = {
  section: Section;
  /** What a folded section says of itself. */
  summary: ReactNode;
  children: ReactNode;
};

/** One step of the form on the thread. Finished ones fold to a line. */
export function StudioSection({ section, summary, children }: Props) {
  const t = useTranslations("creatives");
  const { creative, problems, blamed, open, setOpen } = useStudio();
  const headId = useId();
  const isOpen = open.has(section);
  const isWrong =
    problems.some(({ field, severity }) => severity === "error" && sectionOf(field) === section) ||
    blamed.some((field) => sectionOf(field) === section);
  const isDone = !isWrong && isFilled(creative, section);
  const state = isOpen ? "now" : isDone ? "done" : "ahead";
  const title = t(`sections.${section}`);
  const verb = isOpen ? "done" : "change";

  return (
    <li
      className={cn(
        "relative grid grid-cols-[22px_minmax(0,1fr)] gap-x-2.5 pb-[18px] last:pb-0 max-md:grid-cols-1 max-md:border-t max-md:border-line max-md:py-3.5 max-md:first:border-0 max-md:first:pt-0",
        "before:absolute before:start-2.5 before:top-[22px] before:-bottom-px before:border-s-2 last:before:hidden max-md:before:hidden",
        state === "done"
          ? "before:border-solid before:border-accent-text"
          : "before:border-dotted before:border-line-strong",
      )}
    >
      <Eye state={state} number={sections.indexOf(section) + 1} />
      <section aria-labelledby={headId} className="min-w-0">
        <div className="flex min-h-[22px] flex-wrap items-center gap-x-2.5">
          <h2 id={headId} className="shrink-0 text-base leading-[22px]">
            {title}
            {isDone && <VisuallyHidden>{t("section.finished")}</VisuallyHidden>}
          </h2>
          <div className="ms-auto flex min-w-0 items-center gap-2 text-sm text-ink-2">
            <SectionCount section={section} />
            {!isOpen && <SectionMark section={section} />}
            {!isOpen && <span className="min-w-0 truncate">{summary}</span>}
            {(!isOpen || isDone) && (
              <LinkLike
                className="target shrink-0"
                aria-expanded={isOpen}
                aria-label={t(`section.${verb}Named`, { section: title })}
                onClick={() => setOpen(section, !isOpen)}
              >
                {t(`section.${verb}`)}
              </LinkLike>
            )}
          </div>
        </div>
        {isOpen && <div className="grid gap-3 pt-2.5">{children}</div>}
      </section>
    </li>
  );
}

function Eye({ state, number }: { state: "done" | "now" | "ahead"; number: number }) {
  return (
    <span
      aria-hidden
      className={cn(
        "z-[1] grid size-[22px] place-items-center rounded-full bg-surface text-sm font-medium text-ink-3 tabular-nums ring-1 ring-control ring-inset max-md:hidden",
        state === "done" && "bg-accent text-accent-on ring-0",
        state === "now" && "text-accent-text ring-2 ring-accent-text",
      )}
    >
      {state === "done" ? <Check size={13} strokeWidth={2} /> : number}
    </span>
  );
}
