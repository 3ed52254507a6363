"use client";

import { Plug, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { Meter } from "@/components/ui/meter";
import { NavItem } from "./nav-item";
import type { ShellConnection } from "./shell-props";

const longestDays = 60;
const soonDays = 7;

/** How long Meta still lets this workspace read; when that is over, the way back in, at every width. */
export function ConnectionCard({ connection, labelled }: { connection: ShellConnection; labelled: boolean }) {
  const t = useTranslations("shell.connection");
  if (!labelled) {
    if (connection.state === "active") return null;
    const label = t(connection.state === "none" ? "connect" : "reconnect");
    return <NavItem href={connection.href} icon={Unplug} label={label} current={false} labelled={false} />;
  }
  const active = connection.state === "active";
  const soon = active && connection.daysLeft !== null && connection.daysLeft <= soonDays;
  const tone = soon ? "warn" : "ok";
  const Icon = active ? Plug : Unplug;
  return (
    <Link
      href={connection.href}
      className="my-1 grid gap-1.5 rounded-md border border-line bg-surface px-2.5 py-[9px] text-sm hover:over-surface"
    >
      <span className="flex items-center gap-1.5">
        <Icon
          size={14}
          className={active ? (soon ? "text-warn-solid" : "text-ok-solid") : "text-bad-solid"}
        />
        <span className="font-medium">{t("title")}</span>
      </span>
      {active ? (
        <>
          <span className={soon ? "text-warn-text" : "text-ink-3"}>
            {connection.daysLeft === null ? t("lasting") : t("daysLeft", { days: connection.daysLeft })}
          </span>
          {connection.daysLeft !== null && (
            <Meter value={connection.daysLeft} max={longestDays} tone={tone} />
          )}
        </>
      ) : (
        <>
          <span className="text-ink-3">{t(connection.state === "none" ? "noneText" : "expiredText")}</span>
          <span className="link justify-self-start">
            {t(connection.state === "none" ? "connect" : "reconnect")}
          </span>
        </>
      )}
    </Link>
  );
}
