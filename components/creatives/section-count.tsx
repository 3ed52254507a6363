"use client";

import { OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useStudio } from "./studio-context";
import { sectionOf, type FieldId, type Section } from "@/lib/creatives/fields";

const icons = {
  errors: <OctagonX size={14} className="text-bad-solid" />,
  warnings: <TriangleAlert size={14} className="text-warn-solid" />,
};

/** The worst that stands in a section, how often, and the way to the first of it. */
export function SectionCount({ section }: { section: Section }) {
  const t = useTranslations("creatives.section");
  const { shown, blamed, goTo } = useStudio();
  const here = shown.filter(({ field }) => sectionOf(field) === section);
  const of = (severity: string) =>
    here.filter((problem) => problem.severity === severity).map(({ field }) => field);
  const complaints = blamed.filter((field) => sectionOf(field) === section);
  const groups: ["errors" | "warnings", FieldId[]][] = [
    ["errors", [...complaints, ...of("error")]],
    ["warnings", of("warning")],
  ];
  const [kind, fields] = groups.find(([, list]) => list.length > 0) ?? [];
  const first = fields?.[0];
  if (!kind || !fields || !first) return null;
  const text = t(kind, { count: fields.length });

  return (
    <button
      type="button"
      aria-label={t("toFirst", { text })}
      onClick={() => goTo(first)}
      className="target inline-flex shrink-0 items-center gap-1.5 rounded-xs whitespace-nowrap hover:text-ink"
    >
      {icons[kind]}
      {text}
    </button>
  );
}
