"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import type { IdentityView } from "@/lib/creatives/identity";

/** The Page, the Instagram account and the Threads account, on one thread. */
export function ThreeIds({ identity }: { identity: IdentityView | null }) {
  const t = useTranslations("creatives");
  const { page, instagram, threadsUserId, kind, label, pictureUrl } = identity ?? blank;
  const unknown = t("request.unknownId");
  const instagramName = instagram?.username ? `@${instagram.username}` : (instagram?.id ?? unknown);
  return (
    <section className="border-t border-line px-3.5 pt-3.5 pb-3">
      <h3>{t("request.trio")}</h3>
      <ul className="relative mt-1 before:absolute before:inset-y-3 before:start-[11px] before:border-s-2 before:border-accent-text">
        <Row api="page_id" name={page?.name ?? unknown}>
          <Avatar kind={page ? "page" : "none"} name={page?.name ?? ""} src={page?.pictureUrl} size={24} />
        </Row>
        <Row api="instagram_user_id" name={instagramName}>
          <Avatar
            kind={instagram ? "instagram" : "none"}
            name={instagramName}
            src={instagram?.pictureUrl}
            size={24}
          />
        </Row>
        <Row api="threads_user_id" name={kind ? t(`kinds.${kind}`) : unknown} held={threadsUserId !== null}>
          <Avatar
            kind={threadsUserId ? "instagram" : "none"}
            name={label}
            src={pictureUrl}
            size={24}
            threads={threadsUserId !== null}
          />
        </Row>
      </ul>
    </section>
  );
}

const blank = { page: null, instagram: null, threadsUserId: null, kind: null, label: "", pictureUrl: null };

type RowProps = { api: string; name: string; held?: boolean | undefined; children: ReactNode };

function Row({ api, name, held, children }: RowProps) {
  return (
    <li className={cn("relative flex min-h-9 items-center gap-2.5", held && "font-medium text-accent-text")}>
      <span className="rounded-full bg-sunken ring-2 ring-sunken">{children}</span>
      <bdi className="min-w-0 flex-1 truncate">{name}</bdi>
      <span className={cn("font-mono text-xs", held ? "text-accent-text" : "text-ink-3")}>{api}</span>
    </li>
  );
}
