"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useClock } from "./clock";

type Props = {
  at: Date | string;
  /** "2 min" for a table, "2 min ago" for a sentence. */
  short?: boolean | undefined;
  /** It is still to come, however far the clock of this page lags. */
  ahead?: boolean | undefined;
  className?: string | undefined;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export function RelativeTime({ at, short, ahead, className }: Props) {
  const t = useTranslations("ui.time");
  const format = useFormatter();
  const { now, hydrated } = useClock();
  const date = new Date(at);
  const zone = hydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : "UTC";
  const distance = describeDistance(date.getTime() - now);
  const style = distance.ahead ? "in" : short ? "short" : "ago";

  const exact = format.dateTime(date, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  });

  return (
    <time dateTime={date.toISOString()} title={exact} className={className}>
      {distance.unit === "date"
        ? format.dateTime(date, { day: "numeric", month: "short", year: "numeric", timeZone: zone })
        : distance.unit === "now"
          ? t(ahead ? "soon" : short ? "nowShort" : "now")
          : t(`${style}.${distance.unit}`, { count: distance.count })}
    </time>
  );
}

type Distance = { ahead: boolean; unit: "now" | "min" | "h" | "d" | "date"; count: number };

/** Minutes below an hour, hours below a day, days below a month, then the date itself. */
export function describeDistance(ms: number): Distance {
  const size = Math.abs(ms);
  const ahead = ms > 0;
  if (size < minute) return { ahead, unit: "now", count: 0 };
  if (size < hour) return { ahead, unit: "min", count: Math.floor(size / minute) };
  if (size < day) return { ahead, unit: "h", count: Math.floor(size / hour) };
  if (size < 30 * day) return { ahead, unit: "d", count: Math.floor(size / day) };
  return { ahead, unit: "date", count: 0 };
}
