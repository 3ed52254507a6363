"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, type ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { SidePanel } from "@/components/ui/side-panel";
import { rowOf } from "@/components/ui/use-list-keys";
import { PanelFoot } from "./panel-foot";
import { PanelHead, type PanelSubject } from "./panel-head";
import { PanelSkeleton } from "./panel-skeleton";
import { useAccountsQuery } from "./use-accounts-query";

type Props = {
  /** The rows of the page, in order: what the arrows step through. */
  rows: PanelSubject[];
  /** Whose details the server has sent. Another may be open already; those are on their way. */
  sent: string;
  /** Null where there is no such account here. */
  subject: PanelSubject | null;
  children: ReactNode;
};

/** Opens and closes at once; what is in it comes from the server. */
export function PanelFrame({ rows, sent, subject, children }: Props) {
  const t = useTranslations("accounts.panel");
  const { query, show } = useAccountsQuery();
  const { open } = query;
  const last = useRef(open);
  const top = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) last.current = open;
    top.current?.scrollIntoView({ block: "nearest" });
  }, [open]);

  if (!open) return null;
  const arrived = open === sent;
  const shown = (arrived && subject) || rows.find(({ id }) => id === open);
  const at = rows.findIndex(({ id }) => id === open);
  const step = (label: string, icon: ReactNode, to: PanelSubject | undefined) => (
    <IconButton
      size="sm"
      label={label}
      icon={icon}
      aria-disabled={!to}
      className="aria-disabled:border-transparent aria-disabled:bg-transparent"
      onClick={() => to && void show(to.id)}
    />
  );

  return (
    <SidePanel
      title={shown ? shown.label : t("unknown")}
      head={shown && <PanelHead subject={shown} />}
      onClose={() => void show(null)}
      returnFocus={() => rowOf(last.current)}
      actions={
        <>
          {step(t("previous"), <ArrowUp size={16} />, rows[at - 1])}
          {step(t("next"), <ArrowDown size={16} />, at < 0 ? undefined : rows[at + 1])}
        </>
      }
      footer={shown && <PanelFoot key={open} sourceId={open} />}
    >
      <div ref={top} />
      {arrived ? children : <PanelSkeleton />}
    </SidePanel>
  );
}
