import { Circle, CircleCheck, CircleQuestionMark, OctagonX } from "lucide-react";
import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/relative-time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { GuideFact } from "@/lib/setup/guide-account";

const marks = {
  pass: { icon: CircleCheck, look: "text-ok-solid" },
  fail: { icon: OctagonX, look: "text-bad-solid" },
  unknown: { icon: CircleQuestionMark, look: "text-ink-3" },
  yours: { icon: Circle, look: "text-ink-3" },
} as const;

type Line = {
  id: "picture" | "published" | "page" | "public" | "unrestricted" | "password";
  fact: GuideFact | null;
};

type Props = { facts: { picture: GuideFact; published: GuideFact; page: GuideFact } | null };

/** What has to hold before linking works: what Meta says of the account, and what only a person can see. */
export function Prerequisites({ facts }: Props) {
  const lines: Line[] = [
    { id: "picture", fact: facts?.picture ?? null },
    { id: "published", fact: facts?.published ?? null },
    { id: "page", fact: facts?.page ?? null },
    { id: "public", fact: null },
    { id: "unrestricted", fact: null },
    { id: "password", fact: null },
  ];
  return (
    <ul>
      {lines.map((line) => (
        <PrerequisiteLine key={line.id} {...line} readable={facts !== null} />
      ))}
    </ul>
  );
}

function PrerequisiteLine({ id, fact, readable }: Line & { readable: boolean }) {
  const t = useTranslations("linking-guide.before");
  const state = fact ? fact.state : id === "public" && readable ? "unknown" : "yours";
  const { icon: Icon, look } = marks[state];
  return (
    <li className="grid grid-cols-[18px_1fr_auto] items-start gap-2.5 border-t border-line py-[7px] first:border-0 max-md:grid-cols-[18px_1fr]">
      <Icon size={16} className={cn("mt-[3px]", look)} />
      <span>
        <VisuallyHidden>{t(`marks.${state}`)} </VisuallyHidden>
        {t(id)}
      </span>
      {readable && (
        <span className="text-sm leading-[var(--lh-md)] whitespace-nowrap text-ink-3 max-md:col-start-2">
          <Source id={id} fact={fact} />
        </span>
      )}
    </li>
  );
}

function Source({ id, fact }: Line) {
  const t = useTranslations("linking-guide.before");
  if (id === "public") return t("unreadable");
  if (!fact) return t("onlyYou");
  if (fact.state === "unknown" || fact.readAt === null) return t("notRead");
  const { readAt } = fact;
  return t.rich(fact.state === "fail" ? "missing" : "read", { when: () => <RelativeTime at={readAt} /> });
}
