"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup, RadioOption } from "@/components/ui/radio-group";
import { ConflictValue } from "./conflict-value";
import { useChangeName } from "./use-change-name";
import type { SaveState } from "@/lib/drafts/autosave-contract";

type Props = {
  workspace: string;
  conflict: Extract<SaveState, { at: "conflict" }>;
  onResolve: (keepMine: ReadonlySet<string>) => void;
};

const sides = ["mine", "theirs"] as const;
type Side = (typeof sides)[number];

/** One row for each field that two people changed. Nothing is thrown away before somebody chose. */
export function ConflictDialog({ workspace, conflict, onResolve }: Props) {
  const t = useTranslations("drafts.conflict");
  const [isOpen, setOpen] = useState(true);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const { conflicts, savedBy } = conflict;
  const isComplete = conflicts.every(({ field }) => chosen[field]);
  const nameOf = useChangeName();
  const keep = () =>
    onResolve(new Set(conflicts.map(({ field }) => field).filter((field) => chosen[field] === "mine")));

  const title = t("title", { name: savedBy ?? t("somebody"), count: conflicts.length });
  if (!isOpen) {
    return (
      <Button size="sm" onClick={() => setOpen(true)}>
        {title}
      </Button>
    );
  }
  return (
    <Dialog
      open
      wide
      onOpenChange={setOpen}
      title={title}
      description={t("body")}
      footer={
        <Button variant="primary" notAllowed={isComplete ? undefined : t("choose")} onClick={keep}>
          {t("keep")}
        </Button>
      }
    >
      <div className="grid gap-4">
        {conflicts.map(({ mine, theirs, ...where }) => (
          <fieldset key={where.field} className="grid gap-1.5 border-t border-line pt-3">
            <legend className="float-left font-medium">{nameOf(where)}</legend>
            <RadioGroup
              label={nameOf(where)}
              value={chosen[where.field] ?? null}
              options={sides}
              onChange={(side) => setChosen((before) => ({ ...before, [where.field]: side }))}
              className="grid-cols-2 gap-3 max-md:grid-cols-1"
            >
              {sides.map((side) => (
                <RadioOption
                  key={side}
                  value={side}
                  hint={
                    <ConflictValue
                      workspace={workspace}
                      field={where.field}
                      value={side === "mine" ? mine : theirs}
                    />
                  }
                >
                  {t(side)}
                </RadioOption>
              ))}
            </RadioGroup>
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}
