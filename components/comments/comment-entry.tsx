"use client";

import { useMutation } from "@tanstack/react-query";
import { Ellipsis, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { Tag } from "@/components/ui/tag";
import { CommentBox } from "./comment-box";
import { CommentText } from "./comment-text";
import type { Talk } from "./use-talk";
import type { CommentView } from "@/lib/comments/schema";

type Props = { comment: CommentView; talk: Talk };

/** One comment: who, when, what; one's own can be changed and deleted. */
export function CommentEntry({ comment, talk }: Props) {
  const t = useTranslations("comments");
  const [doing, setDoing] = useState<"edit" | "delete" | null>(null);
  const name = comment.by?.name ?? t("somebody");
  const remove = useMutation({ mutationFn: () => talk.remove(comment.id) });
  if (comment.isDeleted) return <p className="text-ink-3">{t("deleted")}</p>;
  return (
    <article aria-label={t("by", { name })} className="grid grid-cols-[24px_minmax(0,1fr)] gap-x-2">
      <Avatar kind="person" name={name} src={comment.by?.image} size={24} />
      <div className="grid min-w-0 gap-0.5">
        <div className="flex min-h-6 flex-wrap items-center gap-x-1.5">
          <bdi className="font-medium">{name}</bdi>
          <span className="text-sm text-ink-3">
            <RelativeTime at={comment.at} />
            {comment.isEdited && <> · {t("edited")}</>}
          </span>
          {comment.isNews && <Tag held>{t("namesYou")}</Tag>}
          {comment.isMine && doing === null && (
            <span className="ms-auto">
              <Menu
                align="end"
                trigger={
                  <IconButton size="sm" label={t("menu")} tooltip={false} icon={<Ellipsis size={16} />} />
                }
              >
                <MenuItem icon={<Pencil size={16} />} onSelect={() => setDoing("edit")}>
                  {t("edit")}
                </MenuItem>
                <MenuItem icon={<Trash2 size={16} />} onSelect={() => setDoing("delete")}>
                  {t("delete")}
                </MenuItem>
              </Menu>
            </span>
          )}
        </div>
        {doing === "edit" && talk.people.isKnown ? (
          <CommentBox
            label={t("change")}
            submit={t("save")}
            people={talk.people}
            start={comment.text}
            onSend={(text) => talk.edit(comment.id, text)}
            onSent={() => setDoing(null)}
            onCancel={() => setDoing(null)}
            autoFocus
          />
        ) : (
          <CommentText {...comment} me={talk.me} />
        )}
        {doing === "delete" && (
          <div role="group" aria-label={t("deleteAsk")} className="flex flex-wrap items-center gap-2 pt-1">
            <span className="font-medium">{t("deleteAsk")}</span>
            <Button size="sm" autoFocus onClick={() => setDoing(null)}>
              {t("keep")}
            </Button>
            <Button size="sm" variant="bad" pending={remove.isPending} onClick={() => remove.mutate()}>
              {t("delete")}
            </Button>
          </div>
        )}
        {remove.data?.ok === false && <Refusal declined={remove.data} />}
      </div>
    </article>
  );
}
