import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { SourceType } from "@/lib/generated/prisma/enums";

type Props = { speaker: { label: string; type: SourceType; pictureUrl: string | null } | null };

export function SpeakerCell({ speaker }: Props) {
  const t = useTranslations("drafts");
  if (!speaker) return <span className="text-ink-3">{t("nobody")}</span>;
  return (
    <span className="flex min-w-0 items-center gap-2">
      <Avatar kind={speaker.type} name={speaker.label} src={speaker.pictureUrl} size={20} />
      <bdi className="truncate">{speaker.label}</bdi>
    </span>
  );
}
