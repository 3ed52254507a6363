import { useTranslations } from "next-intl";
import { LoadingBar } from "@/components/shell/loading-bar";
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
      <div className="shrink-0 px-5 max-md:px-4 max-md:pt-1">
        <div className="flex h-[37px] items-center gap-6 overflow-hidden border-b border-line max-md:h-[45px]">
          {Array.from({ length: 5 }, (_, at) => (
            <Skeleton key={at} className="w-20" />
          ))}
        </div>
      </div>
      <div className="flex shrink-0 items-center px-5 py-2.5 max-md:px-4">
        <Skeleton className="h-ctl w-52 rounded-md max-md:w-full" />
      </div>
      <div className="min-h-0 flex-1 border-t border-line">
        <div className="h-8 border-b border-line-strong max-md:hidden" />
        <SkeletonRows rows={12} />
      </div>
    </>
  );
}
