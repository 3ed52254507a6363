import { useTranslations } from "next-intl";
import { CopyId } from "@/components/ui/copy-id";
import type { NamedId } from "@/lib/accounts/source-details";

export function PanelIds({ ids }: { ids: NamedId[] }) {
  const t = useTranslations("accounts.panel");
  return (
    <section className="pt-4">
      <h3>{t("ids")}</h3>
      <dl className="mt-1">
        {ids.map(({ name, id, label }) => (
          <div key={`${name}${id}`} className="flex min-h-8 items-center justify-between gap-3">
            <dt className="min-w-0 truncate text-ink-2">
              {t(`idNames.${name}`)} {label && <bdi className="text-ink-3">{label}</bdi>}
            </dt>
            <dd>
              <CopyId id={id} showCopy />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
