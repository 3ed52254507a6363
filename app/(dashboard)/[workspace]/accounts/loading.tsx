import { useTranslations } from "next-intl";
import { LoadingBar } from "@/components/shell/loading-bar";
import { LoadingListHead } from "@/components/shell/loading-list-head";
import { PageHead } from "@/components/ui/page-head";
import { Skeleton, SkeletonRows } from "@/components/ui/skeleton";

/** Head, views, filters and twelve rows at their final heights. */
export default function Loading() {
  const t = useTranslations("accounts");
  return (
    <>
      <LoadingBar title={t("title")} />
      <PageHead title={t("title")} className="max-md:sr-only">
        <span className="inline-flex h-5 items-center">
          <Skeleton className="w-72" />
        </span>
      </PageHead>
      <LoadingListHead views={5} />
      <div className="min-h-0 flex-1 border-t border-line">
        <div className="h-8 border-b border-line-strong max-md:hidden" />
        <SkeletonRows rows={12} />
      </div>
    </>
  );
}
