import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Meter } from "@/components/ui/meter";
import type { ListedConnection } from "@/lib/connections/queries";

const day = 86_400_000;
const lifetimeDays = 60;
const soonDays = 7;

type Props = { connection: ListedConnection; mine: boolean; now: Date };

export function ConnectionLine({ connection, mine, now }: Props) {
  const t = useTranslations("overview.connections");
  const { user } = connection.membership;
  const name = user.name ?? connection.metaUserName ?? connection.metaUserId;
  const ends = [connection.expiresAt, connection.dataAccessExpiresAt].flatMap((at) => at?.getTime() ?? []);
  const days = ends.length ? Math.max(0, Math.floor((Math.min(...ends) - now.getTime()) / day)) : null;
  const alive = connection.state === "active";
  const left = days === null ? t("noEnd") : t("daysLeft", { days });
  const soon = alive && days !== null && days <= soonDays;
  return (
    <li className="grid gap-1">
      <span className="flex items-center gap-2">
        <Avatar kind="person" name={name} src={user.image} />
        <bdi className="min-w-0 flex-1 truncate font-medium">{mine ? t("you") : name}</bdi>
        <span className={soon ? "font-medium text-warn-text" : "text-ink-3"}>
          {connection.state === "active" ? left : t(connection.state)}
        </span>
      </span>
      {alive && days !== null && <Meter tone={soon ? "warn" : "ok"} value={days} max={lifetimeDays} />}
    </li>
  );
}
