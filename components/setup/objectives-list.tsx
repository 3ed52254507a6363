import { useTranslations } from "next-intl";
import { objectives } from "@/lib/setup/placement";

export function ObjectivesList() {
  const t = useTranslations("placement.objectives");
  return (
    <section>
      <h2 className="mb-2">{t("title")}</h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(220px,1fr))] gap-x-6">
        {objectives.map((objective) => (
          <li key={objective} className="flex min-h-row items-center gap-2 border-b border-line">
            <span className="flex-1">{t(objective)}</span>
            <code className="font-mono text-xs text-ink-3">{objective}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
