"use client";

import { CircleCheck, OctagonX, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Progress } from "@/components/ui/progress";
import { useUploadRefusal } from "./use-upload-refusal";
import type { UploadLine, Uploads } from "./use-uploads";

/** What is on its way into the library, and what became of it. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const t = useTranslations("media");
  if (uploads.lines.length === 0) return null;
  return (
    <ul aria-label={t("uploads")} className="divide-y divide-line rounded-lg border border-line">
      {uploads.lines.map((line) => (
        <li key={line.key} className="flex min-h-12 items-center gap-3 px-3 py-1.5">
          <div className="min-w-0 flex-1">
            <bdi className="block truncate font-medium">{line.name}</bdi>
            <Outcome line={line} />
          </div>
          {line.result && !line.result.ok && line.result.ok === null && (
            <Button size="sm" onClick={() => uploads.again(line.key)}>
              {t("again")}
            </Button>
          )}
          <IconButton
            label={t(line.result ? "dismiss" : "cancel")}
            icon={<X size={16} />}
            onClick={() => (line.result ? uploads.drop(line.key) : uploads.cancel(line.key))}
          />
        </li>
      ))}
    </ul>
  );
}

function Outcome({ line }: { line: UploadLine }) {
  const t = useTranslations("media");
  const refusal = useUploadRefusal();
  if (line.result?.ok) {
    return (
      <span role="status" className="flex items-center gap-1.5 text-sm text-ink-2">
        <CircleCheck size={14} className="shrink-0 text-ok-solid" />
        {t(line.result.known ? "known" : "stored")}
      </span>
    );
  }
  if (line.result) {
    return (
      <span role="alert" className="flex gap-1.5 text-sm text-bad-text">
        <OctagonX size={14} className="mt-0.5 shrink-0 text-bad-solid" />
        {refusal(line.result)}
      </span>
    );
  }
  const { share } = line;
  const text = share === null ? t("fetching") : share < 1 ? t("progress", { percent: share }) : t("checking");
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3 text-sm text-ink-3 tabular-nums">
      <Progress
        label={t("uploading", { name: line.name })}
        value={share ?? 0}
        max={share === null ? null : 1}
        text={text}
      />
      {text}
    </span>
  );
}
