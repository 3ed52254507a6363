"use client";

import { useTranslations } from "next-intl";
import { CodeLines, type CodeLine } from "@/components/ui/code-block";
import { LinkLike } from "@/components/ui/link-like";
import type { CreativeBody } from "@/lib/creatives/build-request";
import type { ThreadsIdPosition } from "@/lib/creatives/schema";
import { lineText, samePath, shorten, toJsonLines, type JsonLine } from "@/lib/creatives/to-json-lines";

type Props = {
  body: CreativeBody;
  position: ThreadsIdPosition;
  /** Key paths that an error, ours or Meta's, stands on. */
  blamed: readonly (readonly string[])[];
  /** Null where nothing may be changed: then the other place is not shown either. */
  onMove: ((position: ThreadsIdPosition) => void) | null;
};

const inSpec = ["object_story_spec", "threads_user_id"];
const onTop = ["threads_user_id"];

/** The ghost stands where the line would: behind the Instagram id in the spec, or as the last key. */
const isBeforeGhost = (line: JsonLine, position: ThreadsIdPosition) =>
  position === "top"
    ? samePath(line.path, ["object_story_spec", "instagram_user_id"])
    : samePath(line.path, ["object_story_spec"]) && line.closes;

export function RequestCode({ body, position, blamed, onMove }: Props) {
  const t = useTranslations("creatives.request");
  const held = position === "spec" ? inSpec : onTop;
  const id = position === "spec" ? body.object_story_spec.threads_user_id : body.threads_user_id;
  const other: ThreadsIdPosition = position === "spec" ? "top" : "spec";
  const ghost: CodeLine = {
    text: `${other === "spec" ? "    " : "  "}"threads_user_id": ${JSON.stringify(id)}`,
    mark: "ghost",
    action: <LinkLike onClick={() => onMove?.(other)}>{t("move")}</LinkLike>,
  };

  function mark(line: JsonLine): CodeLine["mark"] {
    if (!line.closes && blamed.some((path) => samePath(path, line.path))) return "blamed";
    return samePath(line.path, held) ? "held" : undefined;
  }

  const lines = toJsonLines(body).flatMap((line): CodeLine[] => {
    const shown = { text: lineText(shorten(line)), mark: mark(line) };
    return onMove && isBeforeGhost(line, position) ? [shown, ghost] : [shown];
  });
  return <CodeLines label={t("body")} language="json" wrap lines={lines} />;
}
