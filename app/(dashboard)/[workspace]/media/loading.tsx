import { useTranslations } from "next-intl";
import { LoadingBar } from "@/components/shell/loading-bar";
import { LoadingListHead } from "@/components/shell/loading-list-head";
import { PageHead } from "@/components/ui/page-head";
import { Skeleton } from "@/components/ui/skeleton";

/** Head, views, filters and two rows of tiles at their final heights. */
export default function Loading() {
  const t = useTranslations("media");
  return (
    <>
      <LoadingBar title={t("title")} />
      <PageHead title={t("title")} className="max-md:sr-only" />
      <LoadingListHead views={3} />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-4 px-5 py-4 max-md:grid-cols-2 max-md:px-4">
        {Array.from({ length: 12 }, (_, at) => (
          <Skeleton key={at} className="aspect-square w-full rounded-md" />
        ))}
      </div>
    </>
  );
}
