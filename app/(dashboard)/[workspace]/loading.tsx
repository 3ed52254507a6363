import { TopBar } from "@/components/shell/top-bar";
import { PageBody } from "@/components/shell/page-body";
import { SkeletonRows } from "@/components/ui/skeleton";

/** The frame stands already; the page below it is on its way. */
export default function Loading() {
  return (
    <>
      <TopBar crumbs={[]} />
      <PageBody className="px-5 py-4 max-md:px-4">
        <SkeletonRows rows={12} />
      </PageBody>
    </>
  );
}
