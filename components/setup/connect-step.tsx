import { useFormatter, useTranslations } from "next-intl";
import { FacebookButton } from "@/components/connections/facebook-button";
import { Card } from "@/components/ui/card";
import { Meter } from "@/components/ui/meter";
import { Note } from "@/components/ui/note";
import { Avatar } from "@/components/ui/avatar";
import type { ConnectionView } from "@/lib/setup/connection-view";
import { ConnectionPill } from "./connection-pill";
import { OtherConnections } from "./other-connections";

type Props = { mine: ConnectionView | null; others: ConnectionView[] };

/** Whose login reads Meta here, for how long, and how to renew it. */
export function ConnectStep({ mine, others }: Props) {
  const t = useTranslations("setup.connect");
  return (
    <div className="grid max-w-[640px] grid-cols-1 gap-5 px-6 max-md:px-4">
      <section className="grid grid-cols-1 gap-2">
        <h2>{t("you")}</h2>
        {mine === null ? (
          <Note title={t("none")}>{t("noneText")}</Note>
        ) : mine.state === "active" ? (
          <ActiveConnection connection={mine} />
        ) : (
          <Note tone="warn" title={t(mine.state)}>
            {t(`${mine.state}Text`)}
          </Note>
        )}
      </section>
      {others.length > 0 && <OtherConnections connections={others} />}
    </div>
  );
}

function ActiveConnection({ connection }: { connection: ConnectionView }) {
  const t = useTranslations("setup.connect");
  const format = useFormatter();
  const { name, image, daysLeft, daysTotal, dataAccessEndsAt, dataLapsed } = connection;
  return (
    <Card className="grid grid-cols-1 gap-3 px-4 py-3.5">
      <div className="flex items-center gap-3">
        <Avatar kind="person" name={name ?? "·"} src={image} size={40} />
        <div className="min-w-0 flex-1">
          <div className="truncate font-medium" dir="auto">
            {name === null ? t("connectedUnnamed") : t("connected", { name })}
          </div>
          <div className="text-sm text-ink-3">
            {daysLeft === null ? t("noEnd") : t("days", { count: daysLeft })}
            {dataAccessEndsAt !== null && (
              <>
                {" · "}
                {dataLapsed
                  ? t("dataLapsed")
                  : t("data", { date: format.dateTime(new Date(dataAccessEndsAt), { dateStyle: "medium" }) })}
              </>
            )}
          </div>
        </div>
        <ConnectionPill state="active" />
      </div>
      {daysLeft !== null && (
        <Meter
          value={daysLeft}
          max={daysTotal}
          tone={daysLeft < 7 ? "warn" : "ok"}
          label={t("daysLabel", { left: daysLeft, total: daysTotal })}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <p className="min-w-0 flex-1 text-ink-2">{t("renew")}</p>
        <FacebookButton size="sm">{t("reconnect")}</FacebookButton>
      </div>
    </Card>
  );
}
