import { Skeleton } from "@/components/ui/skeleton";

/** Status, tabs and the first findings, while they are on their way. */
export function PanelSkeleton() {
  return (
    <div className="px-4 pt-3" aria-busy="true">
      <Skeleton className="h-[22px] w-28 rounded-full" />
      <div className="mt-2 flex h-9 items-center gap-5 border-b border-line">
        {Array.from({ length: 4 }, (_, at) => (
          <Skeleton key={at} className="w-16" />
        ))}
      </div>
      {Array.from({ length: 3 }, (_, at) => (
        <div key={at} className="grid h-24 content-center gap-3 border-b border-line ps-7">
          <Skeleton className="w-3/5" />
          <Skeleton className="w-4/5" />
        </div>
      ))}
    </div>
  );
}
