"use client";

import { useTranslations } from "next-intl";
import { usePathname, useRouter } from "next/navigation";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { ConflictDialog } from "./conflict-dialog";
import { keepAsNew } from "./keep-as-new";
import type { Creative } from "@/lib/creatives/schema";
import type { SaveState } from "@/lib/drafts/autosave-contract";
import { restoreDraftAction } from "@/lib/drafts/actions";
import type { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  person: string;
  draftId: DraftId | null;
  creative: Creative;
  save: SaveState;
  onResolve: (keepMine: ReadonlySet<string>) => void;
};

/** Over the form, when what is typed cannot be saved as it is. Each case says where the typing is meanwhile. */
export function SaveTrouble({ workspace, person, draftId, creative, save, onResolve }: Props) {
  const t = useTranslations("drafts");
  const router = useRouter();
  const pathname = usePathname();

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
              <LinkButton size="sm" href={`/sign-in?callbackUrl=${encodeURIComponent(pathname)}`}>
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
                router.push(`/${workspace}/creatives/new?kept=${id}`);
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
                if (!draftId) return;
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
