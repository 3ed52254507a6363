import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import { findFindingRow, type FoundFinding } from "@/lib/audits/finding-codes";
import { evidenceText, findingValues, findingKey } from "@/lib/audits/finding-text";
import { FindingRow } from "./finding-row";

type Props = { workspace: string; finding: FoundFinding; layout?: "panel" | "page" | undefined };

/** One finding in words, with the place where it is mended. */
export function Finding({ workspace, finding, layout }: Props) {
  const t = useTranslations("findings");
  const { code, state, evidence } = finding;
  const key = findingKey(code);
  const values = findingValues(evidence);
  const row = findFindingRow(code);
  const remedy = t(`${key}.${state}.do`, values);
  return (
    <FindingRow
      state={state}
      sentence={<span dir="auto">{t(`${key}.${state}.say`, values)}</span>}
      remedy={remedy && <span dir="auto">{remedy}</span>}
      evidence={<span className="font-mono wrap-anywhere">{evidenceText(evidence)}</span>}
      layout={layout}
      action={
        state === "pass" || !row ? null : <Remedy workspace={workspace} place={row.place} help={row.help} />
      }
    />
  );
}

function Remedy({
  workspace,
  place,
  help,
}: {
  workspace: string;
  place: string | null;
  help: string | null;
}) {
  const t = useTranslations("findings");
  if (!place && !help) return null;
  const inside = place?.startsWith("/");
  return (
    <>
      {place && (
        <LinkButton size="sm" href={inside ? `/${workspace}${place}` : place} external={!inside}>
          {inside ? t("go") : t("open")}
        </LinkButton>
      )}
      {help && (
        <TextLink external href={help} className="text-sm">
          {t("help")}
        </TextLink>
      )}
    </>
  );
}
