import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CopyId } from "@/components/ui/copy-id";
import type { Deletion } from "@/lib/workspaces/find-deletion";

export function DeletionStatus({ deletion }: { deletion: Deletion }) {
  const t = useTranslations("auth.deletion");
  const format = useFormatter();
  const { code, receivedAt, finishedAt, removed } = deletion;
  const at = (time: Date) =>
    format.dateTime(time, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }) + t("utc");
  return (
    <>
      <h1 className="text-2xl">{t("title")}</h1>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1.5 border-y border-line py-3">
        <Fact name={t("code")}>
          <CopyId id={code} showCopy />
        </Fact>
        <Fact name={t("received")}>{at(receivedAt)}</Fact>
        <Fact name={t("state")}>{finishedAt ? t("finished", { when: at(finishedAt) }) : t("working")}</Fact>
      </dl>
      {removed && (
        <>
          <section>
            <h2>{t("removedTitle")}</h2>
            <ul className="mt-1 list-disc ps-4 text-ink-2">
              <li>{t("removed.people", { count: removed.people })}</li>
              {removed.logins > 0 && <li>{t("removed.logins", { count: removed.logins })}</li>}
              {removed.workspaces > 0 && <li>{t("removed.workspaces", { count: removed.workspaces })}</li>}
            </ul>
          </section>
          <section>
            <h2>{t("leftTitle")}</h2>
            <ul className="mt-1 list-disc ps-4 text-ink-2">
              {removed.sharedWorkspaces > 0 && (
                <li>{t("left.shared", { count: removed.sharedWorkspaces })}</li>
              )}
              <li>{t("left.record")}</li>
            </ul>
          </section>
        </>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-3">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
