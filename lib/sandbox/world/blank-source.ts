import { objectId } from "@/lib/sandbox/world/object-ids";
import type { Instagram, Page } from "@/lib/sandbox/world/node";

export function blankPage(world: number, index: number): Page {
  return {
    type: "Page",
    id: objectId("page", world, index),
    name: "",
    username: null,
    category: "Local business",
    isPublished: true,
    businessId: null,
    clientBusinessId: null,
    direct: true,
    roles: { manager: "MANAGER" },
    profilePlus: false,
    instagramId: null,
    pageBackedInstagramId: null,
    pageBackedThreadsId: null,
  };
}

export function blankInstagram(world: number, index: number): Instagram {
  return {
    type: "IGUser",
    id: objectId("instagram", world, index),
    username: "",
    name: "",
    hasPicture: true,
    isPublished: true,
    reading: "full",
    businessId: null,
    clientBusinessId: null,
    pageId: null,
    backsPageId: null,
    associatedThreadsId: null,
    backedThreadsId: null,
    looseProfile: null,
    trouble: null,
    assignedTo: [1, 2, 3, 4],
  };
}
