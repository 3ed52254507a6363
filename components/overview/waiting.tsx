import { AtSign, Eye, MessageSquare } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { RelativeTime } from "@/components/ui/relative-time";
import { Section } from "@/components/ui/section";
import type { Ctx } from "@/lib/ctx";
import { listWaiting, type Waiting } from "@/lib/reviews/list-waiting";

const icons = {
  mentioned: <AtSign size={16} className="mt-0.5 shrink-0 text-accent-text" />,
  review_asked: <Eye size={16} className="mt-0.5 shrink-0 text-accent-text" />,
  changes_asked: <MessageSquare size={16} className="mt-0.5 shrink-0 text-warn-solid" />,
};

/** What others want of the person who looks: each leads to where it is said, and goes once that was seen or done. */
export async function WaitsForYou({ ctx }: { ctx: Ctx }) {
  const waiting = await listWaiting(ctx);
  if (waiting.length === 0) return null;
  const t = await getTranslations("overview.waiting");
  return (
    <Section divided title={t("title")} className="md:px-6">
      <ul className="grid gap-1">
        {waiting.map((one) => (
          <Item key={`${one.why} ${one.draftId} ${one.commentId}`} workspace={ctx.workspace.slug} one={one} />
        ))}
      </ul>
    </Section>
  );
}

async function Item({ workspace, one }: { workspace: string; one: Waiting }) {
  const t = await getTranslations("overview.waiting");
  const { why, draftId, draftName, commentId, by, text, at } = one;
  const href = `/${workspace}/creatives/${draftId}${commentId ? `?comment=${commentId}` : ""}`;
  return (
    <li>
      <Link href={href} className="flex items-start gap-2 rounded-md px-1 py-1.5 hover:bg-hover">
        {icons[why]}
        <span className="grid min-w-0 flex-1">
          <span className="font-medium">
            {t(why, { by: by ?? t("somebody"), draft: draftName || t("unnamed") })}
          </span>
          {text && (
            <span dir="auto" className="truncate text-ink-2">
              {text}
            </span>
          )}
        </span>
        <span className="shrink-0 text-sm text-ink-3">
          <RelativeTime at={at} short />
        </span>
      </Link>
    </li>
  );
}
