"use client";

import { useFormatter, useTranslations } from "next-intl";
import { CreativeName } from "./creative-name";
import { DraftMenu } from "./draft-menu";
import { DraftPeople } from "./draft-people";
import { DraftProblems, DraftStatus } from "./draft-marks";
import type { DraftColumn } from "./drafts-columns";
import { useDraftsState } from "./drafts-state";
import { SpeakerCell } from "./speaker-cell";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DraftLine } from "@/lib/drafts/draft-lines";

type Props = { column: DraftColumn; line: DraftLine; tabIndex: number };

export function DraftCell({ column, line, tabIndex }: Props) {
  const t = useTranslations("drafts");
  const format = useFormatter();
  const { workspace, canEdit } = useDraftsState();
  switch (column) {
    case "creative":
      return (
        <CreativeName
          {...line}
          workspace={workspace}
          href={`/${workspace}/creatives/${line.id}`}
          tabIndex={tabIndex}
        />
      );
    case "speaker":
      return <SpeakerCell speaker={line.speaker} />;
    case "status":
      return <DraftStatus {...line} />;
    case "problems":
      return <DraftProblems errors={line.errors} warnings={line.warnings} />;
    case "placeholders":
      return line.placeholders.length > 0 ? (
        <span className="block truncate font-mono text-sm text-ink-2" title={line.placeholders.join(", ")}>
          {line.placeholders.map((name) => `{{${name}}}`).join(" ")}
        </span>
      ) : (
        <span className="text-ink-3">{t("problems.none")}</span>
      );
    case "people":
      return <DraftPeople line={line} />;
    case "version":
      return <span className="text-ink-3">{format.number(line.version)}</span>;
    case "edited":
      return (
        <span
          className="text-ink-3"
          title={line.editedBy ? t("editedBy", { name: line.editedBy }) : undefined}
        >
          <RelativeTime at={line.editedAt} short />
        </span>
      );
    case "actions":
      return canEdit ? <DraftMenu workspace={workspace} draft={line} tabIndex={tabIndex} /> : null;
  }
}
