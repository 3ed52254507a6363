import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { RelativeTime } from "@/components/ui/relative-time";
import type { InvitationView } from "@/lib/invitations/find-invitation-view";

type Props = {
  view: InvitationView;
  /** How to join by one that is open. */
  children: ReactNode;
};

/** What the invitation is and what to do about it. */
export function InvitationPanel({ view, children }: Props) {
  const t = useTranslations("invitations");
  const leave = (
    <LinkButton href="/" size="lg">
      {t("page.leave")}
    </LinkButton>
  );
  switch (view.is) {
    case "nowhere":
      return (
        <Panel title={t("page.nowhere.title")} text={t("page.nowhere.text")}>
          {leave}
        </Panel>
      );
    case "used":
      return (
        <Panel
          title={t("page.used.title")}
          text={t.rich("page.used.text", { person: () => <Inviter name={view.by} /> })}
        >
          {leave}
        </Panel>
      );
    case "expired":
      return (
        <Panel
          title={t("page.expired.title")}
          text={t.rich("page.expired.text", {
            when: () => <RelativeTime at={view.expiresAt} />,
            person: () => <Inviter name={view.by} />,
          })}
        >
          {leave}
        </Panel>
      );
    case "member":
      return (
        <Panel
          title={t.rich("page.member.title", { workspace: () => <bdi>{view.workspace.name}</bdi> })}
          text={t("page.member.text", { role: t(`roles.${view.role}`) })}
        >
          <LinkButton href={`/${view.workspace.slug}`} variant="primary" size="lg">
            {t("page.member.go")}
          </LinkButton>
        </Panel>
      );
    case "open":
      return (
        <Panel
          title={t.rich("page.open.title", { workspace: () => <bdi>{view.workspace}</bdi> })}
          text={t.rich("page.open.text", {
            person: () => <Inviter name={view.by} />,
            role: t(`roles.${view.role}`),
          })}
        >
          <p className="text-ink-2">
            {t(`mayDo.${view.role}`)}{" "}
            {t.rich("page.open.until", { when: () => <RelativeTime at={view.expiresAt} ahead /> })}
          </p>
          {children}
        </Panel>
      );
  }
}

function Panel({ title, text, children }: { title: ReactNode; text: ReactNode; children: ReactNode }) {
  return (
    <>
      <div className="wrap-anywhere">
        <h1 className="text-2xl">{title}</h1>
        <p className="mt-1 text-md text-ink-2">{text}</p>
      </div>
      <div className="grid gap-2.5">{children}</div>
    </>
  );
}

function Inviter({ name }: { name: string }) {
  const t = useTranslations("invitations.page");
  return <bdi>{name || t("somebody")}</bdi>;
}
