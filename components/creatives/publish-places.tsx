"use client";

import { useTranslations } from "next-intl";
import { useDeferredValue, useId, useState } from "react";
import { Broken } from "@/components/ui/broken";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import { CopyId } from "@/components/ui/copy-id";
import { FieldMessage } from "@/components/ui/field-message";
import { SearchInput } from "@/components/ui/search-input";
import { SkeletonRows } from "@/components/ui/skeleton";
import { useStudio } from "./studio-context";
import { usePlaceNote } from "./use-place-note";
import { useTargets } from "./use-targets";
import type { IdentityView } from "@/lib/creatives/identity";
import type { PublicationView, TargetView } from "@/lib/creatives/publication-schema";

export type Place = { id: string; name: string };

type Props = {
  identity: IdentityView | null;
  chosen: readonly Place[];
  onChange: (chosen: Place[]) => void;
  /** What each ad account has already. */
  published: readonly PublicationView[];
};

const searchFrom = 9;

/** The ad accounts as places to publish to. One that cannot be chosen stays, dimmed, with its reason. */
export function PublishPlaces({ identity, chosen, onChange, published }: Props) {
  const t = useTranslations("creatives.places");
  const { workspace } = useStudio();
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const { data, isError, refetch } = useTargets({ workspace, identity, q });
  const isLong = typed !== "" || (data && data.targets.length + data.more >= searchFrom);
  const toggle = (place: Place, isChosen: boolean) =>
    onChange(isChosen ? [...chosen, place] : chosen.filter(({ id }) => id !== place.id));

  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 font-medium">{t("title")}</legend>
      {isLong && <SearchInput label={t("search")} value={typed} onChange={setTyped} />}
      {isError && <Broken onRetry={() => void refetch()} />}
      {!data && !isError && <SkeletonRows rows={2} tall />}
      {data && (
        <ul className="max-h-[min(320px,40vh)] divide-y divide-line overflow-y-auto rounded-md border border-line">
          {data.targets.map((target) => (
            <PlaceRow
              key={target.id}
              target={target}
              label={identity?.label ?? ""}
              checked={chosen.some(({ id }) => id === target.id)}
              onChange={(isChosen) => toggle({ id: target.id, name: target.name }, isChosen)}
              known={published.find(({ adAccount }) => adAccount.id === target.id) ?? null}
            />
          ))}
          {data.targets.length === 0 && <li className="px-3 py-2.5 text-ink-2">{t("nothing")}</li>}
        </ul>
      )}
      {data && data.more > 0 && <p className="text-sm text-ink-3">{t("more", { count: data.more })}</p>}
    </fieldset>
  );
}

type RowProps = {
  target: TargetView;
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  known: PublicationView | null;
};

function PlaceRow({ target, label, checked, onChange, known }: RowProps) {
  const id = useId();
  const { obstacle, warning, hint } = usePlaceNote(target, label, known);
  const note = obstacle ?? warning ?? hint;
  return (
    <li className={cn("grid gap-0.5 px-3 py-2", checked && "bg-accent-tint")}>
      <span className="flex min-w-0 items-start gap-2">
        <Checkbox
          checked={checked}
          onChange={onChange}
          disabled={obstacle !== null}
          aria-describedby={note ? id : undefined}
          className="min-w-0 flex-1"
        >
          <bdi className={cn("break-words", obstacle ? "text-ink-3" : "font-medium")}>{target.name}</bdi>
        </Checkbox>
        <CopyId id={target.id} />
      </span>
      {note && (
        <div id={id} className="ps-6">
          <FieldMessage tone={!obstacle && warning ? "warn" : undefined}>{note}</FieldMessage>
        </div>
      )}
    </li>
  );
}
