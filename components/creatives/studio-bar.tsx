"use client";

import {
  Braces,
  CopyPlus,
  Ellipsis,
  Eye,
  History,
  LayoutTemplate,
  Link2,
  MessageSquare,
  ShieldCheck,
  Smartphone,
  Trash2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { UseTemplateButton } from "@/components/templates/use-template-button";
import { TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { Mode } from "./mode-bar";
import { SaveStatus } from "./save-status";
import type { StudioPanel } from "./studio-panels";
import { CommentsButton } from "@/components/comments/comments-button";
import { NextStep } from "@/components/reviews/next-step";
import { ReviewPill } from "@/components/reviews/review-pill";
import type { Reviewing } from "@/components/reviews/use-review";
import { ActTrouble } from "./act-trouble";
import { useDraftActs } from "./use-draft-acts";
import { WhoIsHere } from "./who-is-here";
import type { SaveState } from "@/lib/drafts/autosave-contract";
import { draftsPath } from "@/lib/drafts/search-params";
import type { PresenceAnswer } from "@/lib/drafts/schema";
import type { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  name: string;
  save: SaveState;
  /** Null until the first save: there is nothing to copy or delete yet. */
  savedId: DraftId | null;
  readOnly: "viewer" | "publishing" | "published" | null;
  mode: Mode;
  onMode: (mode: Mode) => void;
  checking: boolean;
  onCheck: () => void;
  onPublish: () => void;
  /** Saves what was typed last; false where it could not. */
  flush: () => Promise<boolean>;
  /** A template is used, and never published. */
  isTemplate: boolean;
  others: PresenceAnswer["others"];
  onPanel: (panel: StudioPanel) => void;
  reviewing: Reviewing;
  onAsk: () => void;
  openThreads: number;
  onComments: () => void;
};

/** Where one is, whether it is saved, and the one thing to do next. */
export function StudioBar(props: Props) {
  const { workspace, name, save, readOnly, mode, onMode, checking, onCheck, onPublish } = props;
  const t = useTranslations("creatives");
  const versions = useTranslations("drafts.versions");
  const list = `/${workspace}/creatives`;
  const { isTemplate } = props;
  const tab = isTemplate ? "templates" : readOnly === "published" ? "published" : "drafts";
  const toRequest = mode !== "request";
  return (
    <TopBar
      back={{ href: list, label: t("back") }}
      crumbs={[
        { label: t("crumbs.creatives"), href: list },
        { label: t(`crumbs.${tab}`), href: `${list}?tab=${tab}` },
        { label: name || t("unnamed") },
      ]}
      actions={
        <>
          <WhoIsHere others={props.others} />
          {!readOnly && <SaveStatus save={save} />}
          {readOnly !== "published" && <ReviewPill {...props.reviewing} />}
          {props.savedId && <CommentsButton count={props.openThreads} onOpen={props.onComments} />}
          {props.savedId && (
            <span className="max-lg:hidden">
              <IconButton
                size="sm"
                label={versions("open")}
                icon={<History size={16} />}
                onClick={() => props.onPanel("versions")}
              />
            </span>
          )}
          <Button
            size="sm"
            variant="ghost"
            className="max-md:hidden xl:hidden"
            icon={toRequest ? <Braces size={14} /> : <Smartphone size={14} />}
            aria-pressed={!toRequest}
            onClick={() => onMode(toRequest ? "request" : "preview")}
          >
            {t(toRequest ? "modes.request" : "modes.preview")}
          </Button>
          {isTemplate && props.savedId && readOnly !== "viewer" && (
            <UseTemplateButton {...{ workspace, name }} onUseTemplate={props.flush} id={props.savedId} />
          )}
          {!readOnly && !isTemplate && (
            <>
              <Button
                size="sm"
                className="max-md:hidden"
                icon={<ShieldCheck size={14} />}
                pending={checking}
                onClick={onCheck}
              >
                {t("check")}
              </Button>
              <NextStep reviewing={props.reviewing} onAsk={props.onAsk} onPublish={onPublish} />
            </>
          )}
          <MoreMenu {...props} />
        </>
      }
    />
  );
}

/** Not while one is open, nor for a version that is approved. */
const mayAsk = ({ review, version }: Reviewing) =>
  review?.outcome !== "asked" && !(review?.outcome === "approved" && review.decidedVersion === version);

function MoreMenu(props: Props) {
  const { workspace, name, savedId, readOnly, isTemplate, onCheck, onPanel, reviewing } = props;
  const comments = useTranslations("comments");
  const reviews = useTranslations("reviews");
  const t = useTranslations("creatives");
  const drafts = useTranslations("drafts");
  const router = useRouter();
  const { duplicate, remove, saveAsTemplate, trouble, setTrouble } = useDraftActs(workspace);
  if (!savedId) return null;
  const draft = { id: savedId, name };

  /** What is copied is what the server has, so what was typed last goes there first. */
  async function whenSaved(act: () => void) {
    if (readOnly || (await props.flush())) act();
    else setTrouble("unsaved");
  }
  const removeAndLeave = () =>
    remove.mutate(draft, {
      onSuccess: (answer) =>
        answer.ok && router.push(draftsPath(workspace, { tab: isTemplate ? "templates" : "drafts" })),
    });

  return (
    <>
      <ActTrouble {...trouble} />
      <Menu
        align="end"
        trigger={<IconButton size="sm" label={t("more")} tooltip={false} icon={<Ellipsis size={16} />} />}
      >
        {!readOnly && !isTemplate && (
          <MenuItem icon={<ShieldCheck size={16} />} onSelect={onCheck}>
            {t("check")}
          </MenuItem>
        )}
        {!readOnly && !isTemplate && mayAsk(reviewing) && (
          <MenuItem icon={<Eye size={16} />} onSelect={props.onAsk}>
            {reviews("ask")}
          </MenuItem>
        )}
        <MenuItem icon={<MessageSquare size={16} />} onSelect={props.onComments}>
          {comments("button", { count: props.openThreads })}
        </MenuItem>
        <MenuItem icon={<History size={16} />} onSelect={() => onPanel("versions")}>
          {drafts("versions.open")}
        </MenuItem>
        {readOnly !== "viewer" && (
          <>
            <MenuItem icon={<Link2 size={16} />} onSelect={() => onPanel("shares")}>
              {drafts("shares.menu")}
            </MenuItem>
            <MenuItem
              icon={<CopyPlus size={16} />}
              onSelect={() => void whenSaved(() => duplicate.mutate(draft))}
            >
              {drafts("duplicate")}
            </MenuItem>
            {!isTemplate && (
              <MenuItem
                icon={<LayoutTemplate size={16} />}
                onSelect={() => void whenSaved(() => saveAsTemplate.mutate(draft))}
              >
                {drafts("templates.save")}
              </MenuItem>
            )}
          </>
        )}
        {!readOnly && (
          <MenuItem icon={<Trash2 size={16} />} onSelect={() => removeAndLeave()}>
            {drafts("delete")}
          </MenuItem>
        )}
      </Menu>
    </>
  );
}
