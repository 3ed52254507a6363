"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CommentMark } from "@/components/comments/comment-mark";
import { Avatar } from "@/components/ui/avatar";
import { CropThumb } from "./crop-thumb";
import { ReadOnlyCards } from "./read-only-cards";
import { useCallToActionLabel } from "./use-call-to-action-label";
import type { FieldId } from "@/lib/creatives/fields";
import { coverOf } from "@/lib/creatives/media-slots";
import type { Creative } from "@/lib/creatives/schema";
import { textOf } from "@/lib/creatives/set-text";
import type { Subject } from "@/lib/creatives/subject";
import { mediaUrl } from "@/lib/media/media-url";

type Props = { workspace: string; subject: Subject<Creative>; why: "viewer" | "publishing" | "published" };

/** The creative as text: for those who may look, and for what must stay as it was sent. */
export function ReadOnlyForm({ workspace, subject, why }: Props) {
  const t = useTranslations("creatives");
  const label = useCallToActionLabel();
  const { creative, identity, media } = subject;
  const { texts } = creative;
  const cover = coverOf(creative, media);
  const headline = textOf(creative, "headline");
  const description = textOf(creative, "description");

  return (
    <div className="grid gap-3">
      <p className="text-ink-2">{t(`readOnly.${why}`)}</p>
      <dl className="grid">
        <Row field="identity" name={t("fields.identity")}>
          {identity && (
            <span className="flex items-center gap-[7px]">
              <Avatar kind={identity.type} name={identity.label} src={identity.pictureUrl} size={20} />
              <bdi>{identity.label}</bdi>
              <span className="text-ink-3">{t(`kinds.${identity.kind}`)}</span>
            </span>
          )}
        </Row>
        <Row field="format" name={t("formats.label")}>
          {t(`formats.${creative.format}`)}
        </Row>
        {creative.format === "carousel" ? (
          <Row field="cards" name={t("fields.cards")}>
            <ReadOnlyCards workspace={workspace} cards={creative.cards} media={media} />
          </Row>
        ) : (
          <Row field="media" name={t(`mediaFields.${creative.format}`)}>
            {cover && <CropThumb src={mediaUrl(workspace, cover.id, "thumb")} size={cover} />}
          </Row>
        )}
        <Row field="message" name={t("fields.message")}>
          {texts.message}
        </Row>
        {headline !== null && (
          <Row field="headline" name={t("fields.headline")}>
            {headline}
          </Row>
        )}
        {description !== null && (
          <Row field="description" name={t("fields.description")}>
            {description}
          </Row>
        )}
        <Row field="callToAction" name={t("fields.callToAction")}>
          {label(creative.callToAction)}
        </Row>
        <Row field="displayLink" name={t("fields.displayLink")}>
          {texts.displayLink}
        </Row>
        <Row field="link" name={t("fields.link")}>
          {creative.link}
        </Row>
        <Row field="name" name={t("fields.name")}>
          {creative.name}
        </Row>
        <Row field="threadsIdPosition" name={t("fields.threadsIdPosition")}>
          {t(`place.${creative.threadsIdPosition}`)}
        </Row>
      </dl>
    </div>
  );
}

function Row({ name, field, children }: { name: string; field: FieldId; children: ReactNode }) {
  const t = useTranslations("creatives.readOnly");
  return (
    <div className="grid grid-cols-[140px_minmax(0,1fr)] gap-3 border-t border-line py-2 max-md:grid-cols-1 max-md:gap-0.5">
      <dt className="flex items-start gap-2 text-ink-3">
        {name}
        <CommentMark field={field} />
      </dt>
      <dd dir="auto" className="break-words whitespace-pre-wrap">
        {children || <span className="text-ink-3">{t("empty")}</span>}
      </dd>
    </div>
  );
}
