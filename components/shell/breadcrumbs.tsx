import { useTranslations } from "next-intl";
import Link from "next/link";
import { Fragment } from "react";

export type Crumb = { label: string; href?: string | undefined };

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("shell");
  const before = crumbs.slice(0, -1);
  const page = crumbs.at(-1);
  return (
    <nav aria-label={t("breadcrumb")} className="flex min-w-0 flex-1 items-center gap-1.5 text-ink-3">
      {before.map(({ label, href }) => (
        <Fragment key={href ?? label}>
          <bdi className="shrink-0 max-md:hidden">
            {href === undefined ? (
              label
            ) : (
              <Link href={href} className="target hover:text-ink">
                {label}
              </Link>
            )}
          </bdi>
          <span aria-hidden className="text-ink-3 max-md:hidden">
            {"/"}
          </span>
        </Fragment>
      ))}
      <bdi
        aria-current="page"
        className="min-w-0 truncate font-medium text-ink max-md:text-lg max-md:font-semibold"
      >
        {page?.label}
      </bdi>
    </nav>
  );
}
