"use client";

import { useTranslations } from "next-intl";
import { MediaThumb } from "./media-thumb";
import type { MediaLine } from "@/lib/media/schema";

type Props = {
  workspace: string;
  lines: readonly MediaLine[];
  label: string;
  onOpen: (line: MediaLine) => void;
};

/** The library's files as tiles; each is one button. */
export function MediaGrid({ workspace, lines, label, onOpen }: Props) {
  const t = useTranslations("media");
  return (
    <ul
      aria-label={label}
      className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-4 max-md:grid-cols-2 max-md:gap-3"
    >
      {lines.map((line) => (
        <li key={line.id}>
          <button
            type="button"
            onClick={() => onOpen(line)}
            className="group grid w-full gap-1.5 rounded-lg p-1.5 text-start hover:bg-hover"
          >
            <MediaThumb workspace={workspace} media={line} />
            <bdi className="block truncate font-medium">{line.fileName}</bdi>
            <span className="block truncate text-sm text-ink-3 tabular-nums">
              {t("size", { width: line.width, height: line.height })}
              {" · "}
              {t("uses", { count: line.uses })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
