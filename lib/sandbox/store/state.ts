import type { z } from "zod";
import type { AdCreative, AdImage, AdVideo, Person, VideoUpload } from "@/lib/sandbox/world/node";
import { demoPeople } from "@/lib/sandbox/world/people";
import type {
  AdAccountPatch,
  CodeRecord,
  CreationCount,
  Drift,
  Grants,
  InstagramPatch,
  PagePatch,
  SavedState,
  TokenRecord,
} from "@/lib/sandbox/store/saved-state";

/** Everything that differs from the seed. Survives a restart when a state file is given. */
export type State = {
  serial: number;
  people: Person[];
  grants: Map<string, Grants>;
  tokens: Map<string, TokenRecord>;
  codes: Map<string, CodeRecord>;
  pages: Map<string, PagePatch>;
  instagram: Map<string, InstagramPatch>;
  adAccounts: Map<string, AdAccountPatch>;
  /** By kind and source: how often a creation was asked for, and how often something was made. */
  creations: Map<string, z.infer<typeof CreationCount>>;
  drift: Drift;
  images: Map<string, AdImage>;
  creatives: Map<string, AdCreative>;
  videos: Map<string, AdVideo>;
  uploads: Map<string, VideoUpload>;
};

export function emptyState(): State {
  return {
    serial: 0,
    people: [...demoPeople],
    grants: new Map(),
    tokens: new Map(),
    codes: new Map(),
    pages: new Map(),
    instagram: new Map(),
    adAccounts: new Map(),
    creations: new Map(),
    drift: { steps: 0, everyMs: null, since: 0 },
    images: new Map(),
    creatives: new Map(),
    videos: new Map(),
    uploads: new Map(),
  };
}

export function toSaved(state: State): SavedState {
  return {
    version: 1,
    serial: state.serial,
    people: state.people,
    grants: [...state.grants],
    tokens: [...state.tokens],
    codes: [...state.codes],
    pages: [...state.pages],
    instagram: [...state.instagram],
    adAccounts: [...state.adAccounts],
    creations: [...state.creations],
    drift: state.drift,
    images: [...state.images],
    creatives: [...state.creatives],
    videos: [...state.videos],
    uploads: [...state.uploads],
  };
}

export function fromSaved(saved: SavedState): State {
  return {
    serial: saved.serial,
    people: [...saved.people],
    grants: new Map(saved.grants),
    tokens: new Map(saved.tokens),
    codes: new Map(saved.codes),
    pages: new Map(saved.pages),
    instagram: new Map(saved.instagram),
    adAccounts: new Map(saved.adAccounts),
    creations: new Map(saved.creations),
    drift: saved.drift,
    images: new Map(saved.images),
    creatives: new Map(saved.creatives),
    videos: new Map(saved.videos),
    uploads: new Map(saved.uploads),
  };
}
