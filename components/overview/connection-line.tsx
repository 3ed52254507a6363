import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Meter } from "@/components/ui/meter";
import { TextLink } from "@/components/ui/text-link";
import { daysLeft } from "@/lib/connections/days-left";
import type { ListedConnection } from "@/lib/connections/queries";

const lifetimeDays = 60;
const soonDays = 7;

type Props = {
  workspace: string;
  connection: ListedConnection;
  mine: boolean;
  /** How many accounts are read through it. */
  accounts: number;
  now: Date;
};

/** One member's login: how long it lasts, and what depends on it once that matters. */
export function ConnectionLine({ workspace, connection, mine, accounts, now }: Props) {
  const t = useTranslations("overview.connections");
  const { user } = connection.membership;
  const name = user.name ?? connection.metaUserName ?? connection.metaUserId;
  const days = daysLeft(connection, now);
  const alive = connection.state === "active";
  const soon = alive && days !== null && days <= soonDays;
  const left = days === null ? t("noEnd") : t("daysLeft", { days });
  return (
    <li className="grid gap-1">
      <span className="flex items-center gap-2">
        <Avatar kind="person" name={name} src={user.image} />
        <bdi className="min-w-0 flex-1 truncate font-medium">{mine ? t("you") : name}</bdi>
        <span className={soon || !alive ? "font-medium text-warn-text" : "text-ink-3"}>
          {connection.state === "active" ? left : t(connection.state)}
        </span>
      </span>
      {alive && days !== null && <Meter tone={soon ? "warn" : "ok"} value={days} max={lifetimeDays} />}
      {(soon || !alive) && (
        <span className="text-sm text-ink-3">
          {t("readThrough", { count: accounts })}{" "}
          {mine && <TextLink href={`/${workspace}/settings/connections`}>{t("reconnect")}</TextLink>}
        </span>
      )}
    </li>
  );
}
