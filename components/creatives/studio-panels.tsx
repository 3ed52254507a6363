"use client";

import type { ComponentProps } from "react";
import { CommentsSheet } from "@/components/comments/comments-sheet";
import { SharesDialog } from "./shares-dialog";
import { VersionsSheet } from "./versions-sheet";
import type { SaveState } from "@/lib/drafts/autosave-contract";
import type { DraftView } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

export type StudioPanel = "versions" | "shares" | "comments";

type Props = {
  workspace: string;
  panel: StudioPanel | null;
  draftId: DraftId;
  canEdit: boolean;
  save: SaveState;
  version: () => number;
  flush: () => Promise<boolean>;
  take: (current: DraftView) => void;
  comments: Pick<
    ComponentProps<typeof CommentsSheet>,
    "creative" | "threads" | "reload" | "me" | "place" | "onGoTo"
  >;
  onClose: () => void;
};

/** What lies over the studio when it is asked for. */
export function StudioPanels(props: Props) {
  const { workspace, panel, draftId, canEdit, save, comments, onClose, ...saving } = props;
  switch (panel) {
    case "versions":
      return (
        <VersionsSheet
          {...{ workspace, draftId, onClose, ...saving }}
          canRestore={canEdit}
          shown={save.at === "saved" ? save.version : null}
        />
      );
    case "shares":
      return <SharesDialog {...{ workspace, draftId, onClose }} />;
    case "comments":
      return <CommentsSheet {...{ workspace, draftId, onClose, ...comments }} flush={saving.flush} />;
    case null:
      return null;
  }
}
