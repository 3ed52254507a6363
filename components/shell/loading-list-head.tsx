import { Skeleton } from "@/components/ui/skeleton";

/** Views and search of a list that is on its way, at their final heights. */
export function LoadingListHead({ views }: { views: number }) {
  return (
    <>
      <div className="shrink-0 px-5 max-md:px-4 max-md:pt-1">
        <div className="flex h-[37px] items-center gap-6 overflow-hidden border-b border-line max-md:h-[45px]">
          {Array.from({ length: views }, (_, at) => (
            <Skeleton key={at} className="w-20" />
          ))}
        </div>
      </div>
      <div className="flex shrink-0 items-center px-5 py-2.5 max-md:px-4">
        <Skeleton className="h-ctl w-52 rounded-md max-md:w-full" />
      </div>
    </>
  );
}
