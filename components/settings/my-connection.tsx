import { useTranslations } from "next-intl";
import { FacebookButton } from "@/components/connections/facebook-button";
import { ReconnectNote } from "@/components/connections/reconnect-note";
import { Avatar } from "@/components/ui/avatar";
import { Card } from "@/components/ui/card";
import { Note } from "@/components/ui/note";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ListedConnection } from "@/lib/connections/queries";
import { isReason } from "@/lib/reasons";
import { ConnectionFacts } from "./connection-facts";
import { Disconnect } from "./disconnect";

type Props = {
  workspace: { slug: string; name: string };
  connection: ListedConnection | null;
  now: Date;
};

export function MyConnection({ workspace, connection, now }: Props) {
  const t = useTranslations("settings.connections");
  const reasons = useTranslations("reasons");
  if (!connection) return <ReconnectNote state="none" />;
  if (connection.state !== "active") {
    return <ReconnectNote state={connection.reason ? connection.state : "none"} />;
  }
  const name = connection.metaUserName ?? connection.metaUserId;
  const { reason } = connection;
  return (
    <>
      {reason && isReason(reason) && (
        <Note tone="warn" title={t("incomplete")}>
          <p>{reasons(`${reason}.title`)}</p>
          <p>{reasons(`${reason}.remedy`)}</p>
        </Note>
      )}
      <Card className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 p-4 max-md:grid-cols-[auto_minmax(0,1fr)]">
        <Avatar kind="person" name={name} src={connection.membership.user.image} size={40} />
        <div className="grid gap-2">
          <div>
            <div className="font-medium">{t.rich("as", { name, person: (words) => <bdi>{words}</bdi> })}</div>
            <div className="text-ink-3">
              {t.rich("since", { when: () => <RelativeTime at={connection.connectedAt} /> })}
            </div>
          </div>
          <ConnectionFacts connection={connection} now={now} />
        </div>
        <div className="flex gap-2 max-md:col-span-full">
          <FacebookButton size="sm">{t("reconnect")}</FacebookButton>
          <Disconnect workspace={workspace} />
        </div>
      </Card>
    </>
  );
}
