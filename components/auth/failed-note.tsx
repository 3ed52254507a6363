import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/note";
import type { Outcome } from "@/lib/auth/round-trip";

/** Why the last try to sign in brought nothing. */
export function FailedNote({ outcome }: { outcome: Outcome }) {
  const t = useTranslations("auth.failed");
  const reasons = useTranslations("reasons");
  const words =
    "round" in outcome
      ? { title: t(`${outcome.round}.title`), text: t(`${outcome.round}.text`) }
      : { title: reasons(`${outcome.reason}.title`), text: reasons(`${outcome.reason}.remedy`) };
  return (
    <div role="status">
      <Note tone="warn" title={words.title}>
        {words.text}
      </Note>
    </div>
  );
}
