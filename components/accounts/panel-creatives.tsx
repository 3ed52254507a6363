import { useTranslations } from "next-intl";
import Link from "next/link";
import { RelativeTime } from "@/components/ui/relative-time";
import { Tag } from "@/components/ui/tag";
import type { SourceDraft } from "@/lib/accounts/source-details";

type Props = { workspace: string; drafts: SourceDraft[] };

export function PanelCreatives({ workspace, drafts }: Props) {
  const t = useTranslations("accounts.panel");
  const states = useTranslations("overview.creatives");
  if (drafts.length === 0) return <p className="py-4 text-ink-2">{t("noCreatives")}</p>;
  return (
    <ul>
      {drafts.map((draft) => (
        <li key={draft.id} className="border-b border-line last:border-0">
          <Link
            href={`/${workspace}/creatives/${draft.id}`}
            className="flex min-h-10 items-center gap-2 hover:bg-hover"
          >
            <bdi className="min-w-0 flex-1 truncate font-medium">{draft.name || t("unnamed")}</bdi>
            <Tag>{states(draft.state)}</Tag>
            <RelativeTime at={draft.updatedAt} short className="text-sm text-ink-3" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
