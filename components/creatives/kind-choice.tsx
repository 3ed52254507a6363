"use client";

import { useTranslations } from "next-intl";
import { RadioGroup, RadioOption } from "@/components/ui/radio-group";
import { Tag } from "@/components/ui/tag";
import { useStudio } from "./studio-context";
import { speakerKinds, type Speaker } from "@/lib/creatives/identity";

/** The three kinds side by side; one that cannot be chosen stays, with its reason. */
export function KindChoice({ speaker }: { speaker: Speaker }) {
  const t = useTranslations("creatives");
  const { creative, change } = useStudio();
  const { identity } = creative;

  return (
    <RadioGroup
      label={t("identity.kinds")}
      value={identity.kind}
      options={speakerKinds}
      onChange={(kind) => change("identity", { ...creative, identity: { ...identity, kind } })}
    >
      {speakerKinds.map((kind) => {
        const { obstacle } = speaker.kinds[kind];
        return (
          <RadioOption
            key={kind}
            value={kind}
            disabled={obstacle !== null && kind !== identity.kind}
            hint={obstacle ? t(`obstacles.${obstacle}`) : t(`kindHints.${kind}`)}
          >
            {t(`kinds.${kind}`)}{" "}
            {speaker.preferredKind === kind && obstacle === null && <Tag>{t("identity.recommended")}</Tag>}
          </RadioOption>
        );
      })}
    </RadioGroup>
  );
}
