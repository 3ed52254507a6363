"use client";

import { useFormatter, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Tooltip } from "@/components/ui/tooltip";
import type { PresenceAnswer } from "@/lib/drafts/schema";

const most = 3;

/** The faces of those who have the draft open, too. */
export function WhoIsHere({ others }: { others: PresenceAnswer["others"] }) {
  const t = useTranslations("drafts");
  const format = useFormatter();
  const named = others.map(({ id, name, image }) => ({ id, image, name: name ?? t("conflict.somebody") }));
  const said = t("presence.others", {
    count: named.length,
    names: format.list(named.map(({ name }) => name)),
  });
  const faces = (
    <span tabIndex={0} className="flex items-center -space-x-1.5 rounded-full">
      {named.slice(0, most).map(({ id, name, image }) => (
        <Avatar key={id} kind="person" name={name} src={image} size={24} />
      ))}
      {named.length > most && (
        <span aria-hidden className="ps-2.5 text-sm text-ink-3 tabular-nums">
          +{format.number(named.length - most)}
        </span>
      )}
      <span className="sr-only">{said}</span>
    </span>
  );
  return (
    <span role="status">{named.length > 0 && <Tooltip content={<bdi>{said}</bdi>}>{faces}</Tooltip>}</span>
  );
}
