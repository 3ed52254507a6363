import { useTranslations } from "next-intl";
import { LoadingBar } from "@/components/shell/loading-bar";
import { PageBody } from "@/components/shell/page-body";
import { Section } from "@/components/ui/section";
import { Skeleton } from "@/components/ui/skeleton";

/** The figure, the warp and the first remedies at their final heights. */
export default function Loading() {
  const t = useTranslations("overview");
  return (
    <>
      <LoadingBar title={t("title")} />
      <PageBody className="grid grid-cols-[minmax(0,1fr)_324px] max-lg:grid-cols-1">
        <div className="min-w-0" role="status" aria-busy="true" aria-label={t("title")}>
          <div className="px-6 pt-4.5 pb-5 max-md:px-4 max-md:pt-4">
            <div className="mb-4 flex h-8 items-center">
              <Skeleton className="h-4 w-72" />
            </div>
            <Skeleton className="h-[84px] w-full max-md:h-16" />
            <div className="mt-3 flex h-14 items-center justify-between gap-6 max-md:h-30">
              {Array.from({ length: 6 }, (_, at) => (
                <Skeleton key={at} className="w-20 max-md:hidden" />
              ))}
            </div>
          </div>
          <Section title={t("remedies.title")} divided className="md:px-6">
            {Array.from({ length: 5 }, (_, at) => (
              <div key={at} className="grid h-[61px] content-center gap-2.5 border-b border-line ps-14">
                <Skeleton className="w-2/5" />
                <Skeleton className="w-3/5" />
              </div>
            ))}
          </Section>
        </div>
        <div className="border-line max-lg:border-t lg:border-s" />
      </PageBody>
    </>
  );
}
