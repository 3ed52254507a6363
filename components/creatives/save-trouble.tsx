"use client";

import { useTranslations } from "next-intl";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { ConflictDialog } from "./conflict-dialog";
import { keepAsNew } from "./keep-as-new";
import type { Creative } from "@/lib/creatives/schema";
import type { SaveState } from "@/lib/drafts/autosave-contract";
import { restoreDraftAction } from "@/lib/drafts/actions";
import { newDraftPath } from "@/lib/drafts/new-draft-path";
import type { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  person: string;
  draftId: DraftId;
  creative: Creative;
  save: SaveState;
  onResolve: (keepMine: ReadonlySet<string>) => void;
};

/** Over the form, when what is typed cannot be saved as it is. Each case says where the typing is meanwhile. */
export function SaveTrouble({ workspace, person, draftId, creative, save, onResolve }: Props) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const here = `${usePathname()}?${useSearchParams()}`;

  switch (save.at) {
    case "conflict":
      return <ConflictDialog workspace={workspace} conflict={save} onResolve={onResolve} />;
    case "kept":
      if (save.why === "unreachable") return null;
      return (
        <Note
          tone="warn"
          title={t("save.kept")}
          action={
            save.why === "signed_out" && (
              <LinkButton size="sm" href={`/sign-in?callbackUrl=${encodeURIComponent(here)}`}>
                {t("save.signIn")}
              </LinkButton>
            )
          }
        >
          {t(`save.why.${save.why}`)}
        </Note>
      );
    case "locked":
      return (
        <Note
          tone="warn"
          title={t("gone.lockedTitle")}
          action={
            <Button
              size="sm"
              onClick={() => {
                const id = keepAsNew(workspace, person, draftId, creative);
                router.push(newDraftPath(workspace, id));
              }}
            >
              {t("gone.asNew")}
            </Button>
          }
        >
          {t("gone.lockedBody")}
        </Note>
      );
    case "deleted":
      return (
        <Note
          tone="warn"
          title={t("gone.deletedTitle")}
          action={
            <Button
              size="sm"
              onClick={async () => {
                const answer = await restoreDraftAction({ workspace, draftId });
                if (answer.ok) window.location.reload();
              }}
            >
              {t("gone.restore")}
            </Button>
          }
        >
          {t("gone.deletedBody")}
        </Note>
      );
    default:
      return null;
  }
}
