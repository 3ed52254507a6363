import { KeyRound, ListChecks } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FacebookButton } from "@/components/connections/facebook-button";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import type { Outcome } from "@/lib/auth/round-trip";
import { FailedNote } from "./failed-note";

type Props = {
  /** Where signing in leads, and whether that is Facebook itself. */
  dialog: { host: string; isFacebook: boolean };
  callbackUrl: string;
  outcome: Outcome | null;
  /** Who is signed in already and only connects again. */
  reconnecting: { name: string } | null;
};

export function SignInPanel({ dialog, callbackUrl, outcome, reconnecting }: Props) {
  const t = useTranslations("auth");
  return (
    <>
      {outcome && <FailedNote outcome={outcome} />}
      <div>
        <h1 className="text-2xl">{t(reconnecting ? "reconnect.title" : "signIn.title")}</h1>
        <p className="mt-1 text-md text-ink-2">
          {reconnecting
            ? t.rich("reconnect.promise", { name: reconnecting.name, person: (name) => <bdi>{name}</bdi> })
            : t("signIn.promise")}
        </p>
      </div>
      {!dialog.isFacebook && (
        <Note title={t("sandbox.title")}>{t("sandbox.text", { host: dialog.host })}</Note>
      )}
      <div className="grid gap-2.5">
        <FacebookButton variant="primary" size="lg" className="w-full" callbackUrl={callbackUrl}>
          {t("signIn.button")}
        </FacebookButton>
        <p className="text-sm text-ink-3">
          {t("signIn.where", { host: dialog.host })} {callbackUrl !== "/" && t("signIn.back")}
        </p>
        {reconnecting && (
          <LinkButton href={callbackUrl} size="lg">
            {t("reconnect.cancel")}
          </LinkButton>
        )}
      </div>
      <ul className="border-y border-line">
        <Asked icon={<KeyRound size={16} />} title={t("asked.now")}>
          {t(reconnecting ? "asked.againText" : "asked.nowText")}
        </Asked>
        <Asked icon={<ListChecks size={16} />} title={t("asked.later")}>
          {t("asked.laterText")}
        </Asked>
      </ul>
    </>
  );
}

function Asked({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[20px_1fr] gap-2.5 border-t border-line py-2.5 first:border-0">
      <span className="mt-0.5 text-ink-3">{icon}</span>
      <div>
        <div className="font-medium">{title}</div>
        <div className="text-ink-2">{children}</div>
      </div>
    </li>
  );
}
