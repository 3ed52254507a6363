import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { ActResult } from "@/lib/activity/result-of";

export function ResultWords({ results }: { results: readonly ActResult[] }) {
  return results.map((result, index) => (
    <Fragment key={result.is}>
      {index > 0 && " · "}
      <Words result={result} />
    </Fragment>
  ));
}

function Words({ result }: { result: ActResult }) {
  const t = useTranslations("activity.results");
  const reasons = useTranslations("reasons");
  switch (result.is) {
    case "made":
      return t(result.made);
    case "reason":
      return reasons(`${result.reason}.title`);
    case "count":
      return t("count", { count: result.count });
    case "drafts":
      return t("drafts", { count: result.count });
    case "grants":
      return t("grants", { granted: result.granted, asked: result.asked });
    case "role":
      return t(`role.${result.role}`);
    case "roles":
      return t("roles", { from: t(`role.${result.from}`), to: t(`role.${result.to}`) });
    case "version":
      return t("version", { version: result.version });
    case "kind":
      return t(`kind.${result.kind}`);
    case "before":
      return t.rich("before", { name: () => <bdi>{result.name}</bdi> });
  }
}
