import { useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

const rows = ["username", "profile", "followers", "login"] as const;

const cell = "border-t border-line px-3.5 py-2 align-top max-md:px-2.5";

/** What linking copies, and what becomes of it afterwards. */
export function ComparisonTable() {
  const t = useTranslations("linking-guide.compare");
  return (
    <div className="overflow-x-auto rounded-lg border border-line text-base">
      <table className="w-full border-separate border-spacing-0">
        <thead>
          <tr className="bg-sunken text-sm text-ink-3 [&>th]:px-3.5 [&>th]:py-2 max-md:[&>th]:px-2.5">
            <th scope="col">
              <VisuallyHidden>{t("what")}</VisuallyHidden>
            </th>
            <th scope="col">{t("first")}</th>
            <th scope="col">{t("then")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row" className={`${cell} w-32 max-md:w-[92px]`}>
                {t(`${row}.what`)}
              </th>
              <td className={`${cell} w-[34%] text-ink-2`}>{t(`${row}.first`)}</td>
              <td className={`${cell} text-ink-2`}>{t(`${row}.then`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
