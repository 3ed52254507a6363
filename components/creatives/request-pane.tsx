"use client";

import { useTranslations } from "next-intl";
import { memo, useMemo, useState } from "react";
import { CodeLines } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { Segmented } from "@/components/ui/segmented";
import { RequestCode } from "./request-code";
import { RequestFoot } from "./request-foot";
import { ThreeIds } from "./three-ids";
import type { FieldId } from "@/lib/creatives/fields";
import { pathsOfFields } from "@/lib/creatives/paths-of-fields";
import { requestView } from "@/lib/creatives/request-view";
import type { Creative, ThreadsIdPosition } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import { shorten, toJsonLines } from "@/lib/creatives/to-json-lines";
import { creativesPath, type GraphPlace } from "@/lib/creatives/to-curl";
import { isMissing, type Problem } from "@/lib/creatives/validate";
import { targetingSnippet } from "@/lib/setup/placement";

type Form = "json" | "curl" | "adset";
type Props = {
  workspace: string;
  subject: Subject<Creative>;
  problems: readonly Problem[];
  /** Lines Meta blames. */
  blamed: readonly (readonly string[])[];
  graph: GraphPlace;
  onMove: ((position: ThreadsIdPosition) => void) | null;
  onGoTo: (field: FieldId) => void;
};

/** The request itself, in the forms people paste elsewhere. */
export const RequestPane = memo(function RequestPane(props: Props) {
  const { workspace, subject, problems, blamed, graph, onMove, onGoTo } = props;
  const t = useTranslations("creatives");
  const [form, setForm] = useState<Form>("json");
  const view = useMemo(() => requestView(subject, graph), [subject, graph]);
  const isShortened = useMemo(
    () => toJsonLines(view.body).some((line) => shorten(line) !== line),
    [view.body],
  );
  const { threadsIdPosition: position, format } = subject.creative;
  const wrong = problems
    .filter((problem) => problem.severity === "error" && !isMissing(problem))
    .map(({ field }) => field);
  const texts: Record<Form, string> = {
    json: JSON.stringify(view.body, null, 2),
    curl: view.curl,
    adset: targetingSnippet(),
  };
  const lines = (text: string) => text.split("\n").map((line) => ({ text: line }));

  return (
    <>
      <div className="sticky top-0 z-sticky flex h-topbar shrink-0 items-center gap-2 border-b border-line bg-sunken px-3.5 max-md:static">
        <h2 className="sr-only">{t("request.title")}</h2>
        <Segmented
          label={t("request.label")}
          value={form}
          onChange={setForm}
          options={(["json", "curl", "adset"] as const).map((value) => ({
            value,
            label: t(`request.tabs.${value}`),
          }))}
        />
        <span className="flex-1" />
        <CopyButton text={texts[form]} />
      </div>
      <div className="grid gap-2 border-b border-line px-3.5 py-3">
        {form === "json" && (
          <>
            <p className="truncate font-mono text-sm text-ink-3">
              {`POST ${creativesPath(graph.version, view.adAccountId)}`}
            </p>
            {onMove && (
              <Segmented
                label={t("request.position")}
                value={position}
                onChange={onMove}
                options={(["spec", "top"] as const).map((value) => ({ value, label: t(`place.${value}`) }))}
                className="flex w-full [&>*]:flex-1 [&>*]:justify-center"
              />
            )}
          </>
        )}
        {form !== "json" && <p className="text-sm text-ink-2">{t(`request.${form}Note`)}</p>}
        {form === "json" && isShortened && <p className="text-sm text-ink-3">{t("request.shortened")}</p>}
        {form !== "adset" && view.missing.length > 0 && (
          <p className="text-sm text-ink-3">{t("request.missing", { names: view.missing.join(", ") })}</p>
        )}
      </div>
      {form === "json" ? (
        <RequestCode
          body={view.body}
          position={position}
          blamed={[...blamed, ...pathsOfFields(subject.creative, wrong)]}
          onMove={onMove}
        />
      ) : (
        <CodeLines
          label={t(`request.${form}`)}
          language={form === "curl" ? "shell" : "json"}
          wrap
          lines={lines(texts[form])}
        />
      )}
      <div className="mt-auto">
        <ThreeIds identity={subject.identity} />
        <RequestFoot
          workspace={workspace}
          identity={subject.identity}
          format={format}
          problems={problems}
          canEdit={onMove !== null}
          onGoTo={onGoTo}
        />
      </div>
    </>
  );
});
