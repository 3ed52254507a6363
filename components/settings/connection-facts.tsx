import { Plug, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { Meter } from "@/components/ui/meter";
import { Pill } from "@/components/ui/pill";
import { daysLeft } from "@/lib/connections/days-left";
import { countGrants } from "@/lib/connections/permissions";
import type { ListedConnection } from "@/lib/connections/queries";

const lifetimeDays = 60;
const soonDays = 7;

type Props = { connection: ListedConnection; now: Date };

/** Whether a login reads, how long, and how much of what is asked for it may. */
export function ConnectionFacts({ connection, now }: Props) {
  const t = useTranslations("connections");
  const settings = useTranslations("settings.connections");
  const active = connection.state === "active";
  if (!active) {
    return (
      <Pill icon={Unplug} tone={connection.reason ? "bad" : "quiet"}>
        {t(`states.${connection.state}`)}
      </Pill>
    );
  }
  const days = daysLeft(connection, now);
  const dataFirst =
    connection.dataAccessExpiresAt &&
    (!connection.expiresAt || connection.dataAccessExpiresAt < connection.expiresAt);
  const soon = days !== null && days <= soonDays;
  return (
    <div className="grid gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Pill icon={Plug} tone={soon ? "warn" : "ok"}>
          {t("states.active")}
        </Pill>
        <span className={soon ? "font-medium text-warn-text" : "text-ink-2"}>
          {days === null ? t("noEnd") : t(dataFirst ? "dataAccess" : "days", { days })}
        </span>
      </div>
      {days !== null && <Meter value={days} max={lifetimeDays} tone={soon ? "warn" : "ok"} />}
      <span className="text-ink-3">
        {connection.permissionsReadAt
          ? settings("granted", countGrants(connection.granted))
          : settings("grantedUnknown")}
      </span>
    </div>
  );
}
