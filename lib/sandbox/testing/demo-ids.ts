import { demoSources } from "@/lib/sandbox/world/demo-sources";
import { objectId } from "@/lib/sandbox/world/object-ids";

function place(matches: (source: (typeof demoSources)[number]) => boolean): number {
  const at = demoSources.findIndex(matches);
  if (at < 0) throw new Error("The demo world has no such source.");
  return at + 1;
}

export const instagramId = (username: string) =>
  objectId(
    "instagram",
    0,
    place(({ instagram }) => instagram?.username === username),
  );

export const pageId = (name: string) =>
  objectId(
    "page",
    0,
    place(({ page }) => page?.name === name),
  );

export const pageOfInstagram = (username: string) =>
  objectId(
    "page",
    0,
    place(({ instagram }) => instagram?.username === username),
  );

export const adAccountId = (index: number) => objectId("adAccount", 0, index);
export const businessId = (index: number) => objectId("business", 0, index);
