import { useTranslations } from "next-intl";
import { LoadingBar } from "@/components/shell/loading-bar";
import { PageHead } from "@/components/ui/page-head";
import { Skeleton } from "@/components/ui/skeleton";

/** Head, views, filters and two rows of tiles at their final heights. */
export default function Loading() {
  const t = useTranslations("media");
  return (
    <>
      <LoadingBar title={t("title")} />
      <PageHead title={t("title")} className="max-md:sr-only" />
      <div className="shrink-0 px-5 max-md:px-4">
        <div className="flex h-[37px] items-center gap-6 overflow-hidden border-b border-line max-md:h-[45px]">
          {Array.from({ length: 3 }, (_, at) => (
            <Skeleton key={at} className="w-20" />
          ))}
        </div>
      </div>
      <div className="flex shrink-0 items-center px-5 py-2.5 max-md:px-4">
        <Skeleton className="h-ctl w-52 rounded-md max-md:w-full" />
      </div>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-4 px-5 py-4 max-md:grid-cols-2 max-md:px-4">
        {Array.from({ length: 12 }, (_, at) => (
          <Skeleton key={at} className="aspect-square w-full rounded-md" />
        ))}
      </div>
    </>
  );
}
