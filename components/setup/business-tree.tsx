"use client";

import { useFormatter, useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Avatar } from "@/components/ui/avatar";
import { cn } from "@/components/ui/cn";
import type { BusinessWithCounts } from "@/lib/portfolio/schema";
import { portfolioPath } from "@/lib/setup/search-params";
import { IncludeAll } from "./include-all";
import { usePortfolioQuery } from "./use-portfolio-query";

type Props = {
  workspace: string;
  businesses: BusinessWithCounts[];
  mayChange: boolean;
};

/** The portfolios, each with how many of its accounts are chosen, and a tick that chooses all of them. */
export function BusinessTree({ workspace, businesses, mayChange }: Props) {
  const t = useTranslations("setup.portfolio");
  const { q, business: current } = usePortfolioQuery().query;
  const nameOf = (business: BusinessWithCounts) =>
    business.id === null ? t("noBusiness") : (business.name ?? business.id);
  const all = {
    total: businesses.reduce((sum, { total }) => sum + total, 0),
    included: businesses.reduce((sum, { included }) => sum + included, 0),
  };
  return (
    <nav aria-label={t("businesses")}>
      <ul className="grid gap-px">
        <Branch
          href={portfolioPath(workspace, { q })}
          current={current === ""}
          name={t("all")}
          counts={all}
          tick={
            <IncludeAll
              workspace={workspace}
              counts={all}
              mayChange={mayChange}
              label={t("includeAll", { count: all.total })}
            />
          }
        />
        {businesses.map((business) => {
          const id = business.id ?? "none";
          const name = nameOf(business);
          return (
            <Branch
              key={id}
              nested
              href={portfolioPath(workspace, { q, business: id })}
              current={current === id}
              name={name}
              picture={business.id === null ? undefined : business.pictureUrl}
              counts={business}
              tick={
                <IncludeAll
                  workspace={workspace}
                  businessId={id}
                  counts={business}
                  mayChange={mayChange}
                  label={t("includeAllIn", { count: business.total, name })}
                />
              }
            />
          );
        })}
      </ul>
    </nav>
  );
}

type BranchProps = {
  href: string;
  current: boolean;
  name: string;
  picture?: string | null | undefined;
  counts: { included: number; total: number };
  nested?: boolean;
  tick: ReactNode;
};

function Branch({ href, current, name, picture, counts, nested, tick }: BranchProps) {
  const t = useTranslations("setup.portfolio");
  const format = useFormatter();
  return (
    <li
      className={cn(
        "flex min-h-9 items-center gap-2 rounded-sm pe-2 hover:bg-hover",
        nested ? "ps-6" : "ps-2",
        current && "bg-accent-tint held",
      )}
    >
      {tick}
      <Link
        href={href}
        scroll={false}
        aria-current={current ? "true" : undefined}
        className="flex min-h-9 min-w-0 flex-1 items-center gap-2 max-md:min-h-10"
      >
        {picture !== undefined && <Avatar kind="page" name={name} src={picture} />}
        <bdi className={cn("min-w-0 flex-1 truncate", current && "font-medium")}>{name}</bdi>
        <span className="text-sm text-ink-3 tabular-nums" title={t("countsLabel", counts)}>
          {counts.included === counts.total ? format.number(counts.total) : t("counts", counts)}
        </span>
      </Link>
    </li>
  );
}
