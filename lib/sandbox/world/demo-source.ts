import { blankInstagram, blankPage } from "@/lib/sandbox/world/blank-source";
import { demoSources } from "@/lib/sandbox/world/demo-sources";
import type { Instagram, Page } from "@/lib/sandbox/world/node";
import { objectId } from "@/lib/sandbox/world/object-ids";

const business = (world: number, index: number | undefined) =>
  index ? objectId("business", world, index) : null;

export function demoPage(world: number, index: number): Page | undefined {
  const source = demoSources[index - 1];
  if (!source?.page) return undefined;
  const { owner, client, backedInstagram, backedThreads, analyst, roles, ...rest } = source.page;
  return {
    ...blankPage(world, index),
    ...rest,
    businessId: business(world, owner),
    clientBusinessId: business(world, client),
    roles: roles ?? { manager: "MANAGER", ...(analyst ? { analyst } : {}) },
    instagramId: source.instagram ? objectId("instagram", world, index) : null,
    pageBackedInstagramId: backedInstagram ? objectId("pageBackedInstagram", world, index) : null,
    pageBackedThreadsId: backedThreads ? objectId("pageBackedThreads", world, index) : null,
  };
}

export function demoInstagram(world: number, index: number): Instagram | undefined {
  const source = demoSources[index - 1];
  if (!source?.instagram) return undefined;
  const { owner, client, associated, backed, ...rest } = source.instagram;
  return {
    ...blankInstagram(world, index),
    ...rest,
    businessId: business(world, owner ?? source.page?.owner),
    clientBusinessId: business(world, client),
    pageId: source.page ? objectId("page", world, index) : null,
    associatedThreadsId: associated ? objectId("associatedThreads", world, index) : null,
    backedThreadsId: backed ? objectId("backedThreads", world, index) : null,
  };
}
