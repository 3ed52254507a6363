"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { cn } from "@/components/ui/cn";

type SectionId = "does" | "before" | "steps" | "trouble" | "check";

/** The sections of the page; the thread marks the one that is being read. */
export function GuideToc({
  sections,
  className,
}: {
  sections: readonly SectionId[];
  className?: string | undefined;
}) {
  const t = useTranslations("linking-guide");
  const current = useReadSection(sections);
  return (
    <nav aria-label={t("onThisPage")} className={cn("sticky top-[26px] grid", className)}>
      {sections.map((id) => (
        <a
          key={id}
          href={`#guide-${id}`}
          aria-current={id === current || undefined}
          className={cn(
            "border-s-2 py-[5px] ps-3.5 text-ink-2 hover:text-ink",
            id === current ? "border-accent-text font-medium text-ink" : "border-line",
          )}
        >
          {t(`toc.${id}`)}
        </a>
      ))}
    </nav>
  );
}

/** The topmost section that reaches into the upper part of the window. */
function useReadSection(sections: readonly SectionId[]) {
  const [inView, setInView] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) =>
        setInView((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries)
            if (isIntersecting) after.add(target.id);
            else after.delete(target.id);
          return after;
        }),
      { rootMargin: "0px 0px -60% 0px" },
    );
    for (const element of document.querySelectorAll("section[id^='guide-']")) observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return sections.find((id) => inView.has(`guide-${id}`)) ?? sections[0];
}
