"use client";

import { Check, CircleAlert, CircleDashed, OctagonX } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkLike } from "@/components/ui/link-like";
import { RelativeTime } from "@/components/ui/relative-time";
import { useFieldName } from "./use-field-name";
import { useLookUpAgain } from "./use-look-up-again";
import type { FieldId } from "@/lib/creatives/fields";
import { idsOf, type IdentityView } from "@/lib/creatives/identity";
import type { CreativeFormat } from "@/lib/creatives/schema";
import { isMissing, type Problem } from "@/lib/creatives/validate";

type Props = {
  workspace: string;
  identity: IdentityView | null;
  format: CreativeFormat;
  problems: readonly Problem[];
  canEdit: boolean;
  onGoTo: (field: FieldId) => void;
};

/** Whether the three ids stand together, and what keeps the creative from being published. */
export function RequestFoot({ workspace, identity, format, problems, canEdit, onGoTo }: Props) {
  const t = useTranslations("creatives");
  const nameOf = useFieldName(format);
  const lookUp = useLookUpAgain(workspace, identity?.sourceId ?? null);
  const errors = problems.filter(({ severity }) => severity === "error");
  const first = errors[0]?.field;
  const isTodo = errors.every(isMissing);
  const stands = idsOf(identity) !== null;
  const at = identity?.lookedUpAt;

  return (
    <div className="grid gap-x-2.5 gap-y-[5px] border-t border-line px-3.5 py-3 text-sm leading-[1.125rem]">
      {identity && (
        <Line icon={stands ? good : <CircleAlert size={14} className="text-ink-3" />}>
          <span className="min-w-0 flex-1">
            {stands && at
              ? t.rich("request.pairing", { time: () => <RelativeTime at={at} /> })
              : t("request.pairingOpen")}
          </span>
          {canEdit && (
            <LinkLike onClick={() => lookUp.start()} aria-busy={lookUp.isRunning || undefined}>
              {lookUp.isRunning ? t("request.lookingUp") : t("request.lookUp")}
            </LinkLike>
          )}
        </Line>
      )}
      <Line icon={!first ? good : isTodo ? todo : <OctagonX size={14} className="text-bad-solid" />}>
        <span className="min-w-0 flex-1">
          {first
            ? t(isTodo ? "request.todo" : "request.blocks", { count: errors.length })
            : t("request.clear")}
        </span>
        {first && canEdit && (
          <LinkLike onClick={() => onGoTo(first)}>{t("request.goTo", { field: nameOf(first) })}</LinkLike>
        )}
      </Line>
    </div>
  );
}

const todo = <CircleDashed size={14} className="text-ink-3" />;
const good = <Check size={14} className="text-ok-solid" />;

function Line({ icon, children }: { icon: React.ReactNode; children: React.ReactNode }) {
  return (
    <div className="flex min-h-6 items-center gap-2.5">
      {icon}
      {children}
    </div>
  );
}
