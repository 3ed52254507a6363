"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ThreeKindsCell, type KindState } from "@/components/threads-accounts/three-kinds-cell";
import { Avatar } from "@/components/ui/avatar";
import { Combobox } from "@/components/ui/combobox";
import type { ComboItem } from "@/components/ui/combobox-item";
import { LinkLike } from "@/components/ui/link-like";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { useStudio } from "./studio-context";
import { useSpeakers } from "./use-speakers";
import { speakerKey } from "./use-subject";
import { usableKind, type IdentityView, type Speaker } from "@/lib/creatives/identity";

function markOf({ threadsUserId, obstacle }: IdentityView, isUsed: boolean): KindState {
  if (threadsUserId) return isUsed ? "used" : "found";
  if (obstacle === "threads_none") return "none";
  if (obstacle === "threads_refused") return "refused";
  return obstacle === "not_applicable" ? "not_applicable" : "unknown";
}

function itemOf({ sourceId, kinds }: Speaker, used: string | null): ComboItem {
  const { associated, instagram_backed, page_backed } = kinds;
  const { label, type, pictureUrl, page } = associated;
  return {
    value: sourceId,
    label,
    ...(type === "instagram" && page ? { secondary: page.name } : {}),
    lead: <Avatar kind={type} name={label} src={pictureUrl} size={20} />,
    trail: (
      <ThreeKindsCell
        associated={markOf(associated, used === "associated")}
        instagramBacked={markOf(instagram_backed, used === "instagram_backed")}
        pageBacked={markOf(page_backed, used === "page_backed")}
      />
    ),
  };
}

/** Chooses the account, and with it the kind that is preferred for it. */
export function SpeakerPicker() {
  const t = useTranslations("creatives.identity");
  const { workspace, creative, speaker, change } = useStudio();
  const queries = useQueryClient();
  const { data, search, isSearching, isError, refetch, isUnsearched } = useSpeakers(workspace);
  const found = data ?? [];
  const chosen = speaker && !found.some(({ sourceId }) => sourceId === speaker.sourceId) ? [speaker] : [];
  const { sourceId, kind } = creative.identity;

  function choose(id: string) {
    const next = [...chosen, ...found].find((one) => one.sourceId === id);
    if (!next) return;
    queries.setQueryData(speakerKey(workspace, id), next);
    change("identity", { ...creative, identity: { sourceId: next.sourceId, kind: usableKind(next) } });
  }

  if (isError) {
    return (
      <Note title={t("failed")} action={<LinkLike onClick={() => void refetch()}>{t("again")}</LinkLike>} />
    );
  }
  return (
    <>
      <Combobox
        label={t("search")}
        value={sourceId}
        items={[...chosen, ...found].map((one) => itemOf(one, one.sourceId === sourceId ? kind : null))}
        onChange={choose}
        onSearch={search}
        loading={isSearching}
      />
      {data?.length === 0 && isUnsearched && !speaker && (
        <p className="text-sm text-ink-2">
          {t("none")} <TextLink href={`/${workspace}/setup/portfolio`}>{t("noneAction")}</TextLink>
        </p>
      )}
    </>
  );
}
