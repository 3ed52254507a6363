"use client";

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
  onClose: () => void;
};

/** What lies over the studio when it is asked for. */
export function StudioPanels({ workspace, panel, draftId, canEdit, save, onClose, ...saving }: Props) {
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
    // The studio shows these itself: its fields lead there.
    case "comments":
    case null:
      return null;
  }
}
