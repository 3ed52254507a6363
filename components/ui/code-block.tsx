"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Card } from "./card";
import { cn } from "./cn";
import { codeTokens, type CodeToken } from "./code-tokens";
import { CopyButton } from "./copy-button";
import { VisuallyHidden } from "./visually-hidden";

export type CodeLine = {
  text: string;
  /** Held carries the thread, blamed is what Meta complains of, ghost is where a line could be instead. */
  mark?: "held" | "blamed" | "ghost" | undefined;
  /** A small action at the end of the line. */
  action?: ReactNode;
};

type Props = {
  label: string;
  lines: readonly CodeLine[];
  language?: "json" | "shell" | "text" | undefined;
  /** Left of the copy button, for instance a Segmented. */
  head?: ReactNode;
  /** What is copied, when that is not the lines themselves. */
  copyText?: string | undefined;
  wrap?: boolean | undefined;
  className?: string | undefined;
};

const tokenClass: Record<CodeToken["kind"], string> = {
  plain: "",
  key: "text-ink",
  string: "text-code-string",
  number: "text-code-number",
};

export function CodeBlock({ label, lines, language = "text", head, copyText, wrap, className }: Props) {
  const real = lines.filter((line) => line.mark !== "ghost").map((line) => line.text);
  return (
    <Card className={className}>
      <div className="flex min-h-[38px] items-center gap-2 border-b border-line ps-3 pe-1.5">
        <div className="min-w-0 flex-1">{head ?? <h3 className="truncate">{label}</h3>}</div>
        <CopyButton text={copyText ?? real.join("\n")} />
      </div>
      <CodeLines label={label} lines={lines} language={language} wrap={wrap} />
    </Card>
  );
}

type LinesProps = Pick<Props, "label" | "lines" | "language" | "wrap">;

/** The lines alone, for a region that has a head of its own. */
export function CodeLines({ label, lines, language = "text", wrap }: LinesProps) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={0}
      dir="ltr"
      className="overflow-auto bg-sunken py-2 font-mono text-sm leading-5 tracking-[-.01em] text-ink-2 focus-visible:-outline-offset-2"
    >
      <div className={cn("min-w-full", !wrap && "w-max")}>
        {lines.map((line, index) => (
          <Line key={index} line={line} language={language} wrap={wrap} number={lineNumber(lines, index)} />
        ))}
      </div>
    </div>
  );
}

function lineNumber(lines: readonly CodeLine[], index: number) {
  if (lines[index]?.mark === "ghost") return null;
  return lines.slice(0, index + 1).filter((line) => line.mark !== "ghost").length;
}

type LineProps = {
  line: CodeLine;
  language: "json" | "shell" | "text";
  wrap: boolean | undefined;
  number: number | null;
};

function Line({ line, language, wrap, number }: LineProps) {
  const t = useTranslations("ui.code");
  const held = line.mark === "held";
  return (
    <div
      className={cn(
        "flex items-start pe-3.5",
        held && "bg-accent-tint shadow-[inset_2px_0_var(--accent-text)]",
        line.mark === "blamed" && "bg-bad-tint shadow-[inset_2px_0_var(--bad-solid)]",
        line.mark === "ghost" && "text-ink-3 outline-1 -outline-offset-1 outline-accent-line outline-dashed",
      )}
    >
      <span aria-hidden className="w-[38px] flex-none pe-3 text-end text-ink-3 select-none">
        {number}
      </span>
      {line.mark && <VisuallyHidden>{t(line.mark)}</VisuallyHidden>}
      <span className={cn(wrap ? "min-w-0 break-words whitespace-pre-wrap" : "whitespace-pre")}>
        {codeTokens(line.text, language).map((token, index) => (
          <span
            key={index}
            className={
              held && token.kind !== "plain" ? "font-medium text-accent-text" : tokenClass[token.kind]
            }
          >
            {token.text}
          </span>
        ))}
      </span>
      {line.action && <span className="ms-auto ps-4 font-sans tracking-normal">{line.action}</span>}
    </div>
  );
}
