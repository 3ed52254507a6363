import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";

/** The three panes at their final width while a draft loads. */
export function StudioSkeleton() {
  const t = useTranslations("ui");
  return (
    <div role="status" aria-busy="true" aria-label={t("loading")} className="flex min-h-0 flex-1 flex-col">
      <div className="h-topbar shrink-0 border-b border-line" />
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(460px,1.06fr)_minmax(360px,.8fr)_minmax(380px,.94fr)] max-xl:grid-cols-[minmax(0,1fr)_400px] max-md:block">
        <div className="grid content-start gap-6 p-5">
          <Skeleton className="w-1/3" />
          <Skeleton className="h-20 w-full" />
          <Skeleton className="h-24 w-full" />
          <Skeleton className="h-8 w-full" />
        </div>
        <div className="border-x border-line bg-canvas p-5 max-md:hidden">
          <Skeleton className="h-[480px] w-full" />
        </div>
        <div className="bg-sunken p-5 max-xl:hidden">
          <Skeleton className="h-72 w-full" />
        </div>
      </div>
    </div>
  );
}
