"use client";

import { useTranslations } from "next-intl";
import { ChangedText } from "./changed-text";
import { ConflictValue } from "./conflict-value";
import { useChangeName } from "./use-change-name";
import type { Change } from "@/lib/drafts/changes-between";
import { isWholeCard, partsOfChange } from "@/lib/drafts/parts-of-change";

type Props = { workspace: string; changes: readonly Change[] };

const texts = new Set(["message", "headline", "description", "displayLink", "link", "name"]);
const isText = ({ field, before, after }: Change) =>
  texts.has(field.split(".").at(-1) ?? "") &&
  [before, after].every((value) => value === undefined || typeof value === "string");

const asText = (value: unknown) => (typeof value === "string" ? value : "");

/** Each field with what became of it: texts word by word, everything else as it was and as it is. */
export function ChangeList({ workspace, changes }: Props) {
  const t = useTranslations("drafts.versions");
  const fieldName = useChangeName();
  function nameOf(change: Change) {
    const { card: number, before, after } = change;
    if (number === undefined || !isWholeCard(change)) return fieldName(change);
    if (before === undefined) return t("cardAdded", { number });
    return after === undefined ? t("cardRemoved", { number }) : fieldName(change);
  }
  return (
    <dl className="grid gap-3">
      {changes.map((change) => {
        const parts = partsOfChange(change);
        return (
          <div key={change.field} className="grid gap-1">
            <dt className="text-sm font-medium">{nameOf(change)}</dt>
            {parts.length > 0 ? (
              <dd className="border-s border-line ps-3">
                <ChangeList workspace={workspace} changes={parts} />
              </dd>
            ) : (
              <WhatBecame workspace={workspace} change={change} />
            )}
          </div>
        );
      })}
    </dl>
  );
}

function WhatBecame({ workspace, change }: { workspace: string; change: Change }) {
  const t = useTranslations("drafts.versions");
  const { field, before, after } = change;
  if (isText(change)) {
    return (
      <dd>
        <ChangedText before={asText(before)} after={asText(after)} />
      </dd>
    );
  }
  return (
    <>
      {before !== undefined && <Side workspace={workspace} field={field} label={t("was")} value={before} />}
      {after !== undefined && <Side workspace={workspace} field={field} label={t("is")} value={after} />}
    </>
  );
}

type SideProps = { workspace: string; field: string; label: string; value: unknown };

function Side({ workspace, field, label, value }: SideProps) {
  return (
    <dd className="flex items-start gap-2 text-ink-2">
      <span className="w-8 shrink-0 text-sm text-ink-3">{label}</span>
      <div className="min-w-0 flex-1">
        <ConflictValue
          workspace={workspace}
          field={field.startsWith("texts.") ? field.slice("texts.".length) : field}
          value={value}
        />
      </div>
    </dd>
  );
}
