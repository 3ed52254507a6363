import { blankInstagram, blankPage } from "@/lib/sandbox/world/blank-source";
import { mix } from "@/lib/sandbox/world/mix";
import type { Instagram, Page } from "@/lib/sandbox/world/node";
import { objectId } from "@/lib/sandbox/world/object-ids";

const colours = [
  "Amber",
  "Ash",
  "Cobalt",
  "Coral",
  "Fern",
  "Indigo",
  "Ochre",
  "Plum",
  "Rust",
  "Sage",
  "Slate",
  "Teal",
];
const things = [
  "Anvil",
  "Barge",
  "Bobbin",
  "Compass",
  "Ferry",
  "Kettle",
  "Ladder",
  "Lantern",
  "Orchard",
  "Saddle",
  "Spindle",
  "Thimble",
];
const trades = [
  "Bakery",
  "Books",
  "Ceramics",
  "Cycles",
  "Gardens",
  "Knitwear",
  "Optics",
  "Roasters",
  "Studio",
  "Tailors",
  "Tools",
  "Toys",
];

/** Indexes from here on are generated; below are the written ones. */
export const firstGenerated = 1000;

const of = (words: readonly string[], number: number) => words[number % words.length] ?? "";

function nameOf(seed: number, index: number): string {
  const roll = mix(seed, index, 1);
  return `${of(colours, roll)} ${of(things, roll >>> 8)} ${of(trades, roll >>> 16)} ${index - firstGenerated + 1}`;
}

/** One in five Instagram accounts has no Page. */
const linked = (seed: number, index: number) => mix(seed, index, 2) % 5 !== 0;

/** The pair of sources `index`: an Instagram account, and a Page that mostly carries it. */
export function generatedPage(seed: number, world: number, index: number): Page {
  const roll = mix(seed, index, 3);
  return {
    ...blankPage(world, index),
    name: nameOf(seed, index),
    category: of(trades, roll >>> 8),
    businessId: objectId("business", world, 1),
    roles: { manager: "MANAGER", analyst: "INSIGHTS_ANALYST" },
    instagramId: linked(seed, index) ? objectId("instagram", world, index) : null,
    pageBackedInstagramId: roll % 2 === 0 ? objectId("pageBackedInstagram", world, index) : null,
    pageBackedThreadsId: roll % 10 === 0 ? objectId("pageBackedThreads", world, index) : null,
  };
}

export function generatedInstagram(seed: number, world: number, index: number): Instagram {
  const roll = mix(seed, index, 4);
  const name = nameOf(seed, index);
  return {
    ...blankInstagram(world, index),
    username: name.toLowerCase().replaceAll(" ", "."),
    name,
    hasPicture: roll % 12 !== 0,
    isPublished: roll % 40 !== 1,
    businessId: objectId("business", world, 1),
    pageId: linked(seed, index) ? objectId("page", world, index) : null,
    associatedThreadsId:
      roll % 10 < 3 && roll % 12 !== 0 ? objectId("associatedThreads", world, index) : null,
    backedThreadsId: roll % 10 > 6 ? objectId("backedThreads", world, index) : null,
  };
}
