import { demoAdAccount, demoBusiness } from "@/lib/sandbox/world/demo-portfolio";
import { demoInstagram, demoPage } from "@/lib/sandbox/world/demo-source";
import { driftInstagram, driftPage } from "@/lib/sandbox/world/drift";
import { firstGenerated, generatedInstagram, generatedPage } from "@/lib/sandbox/world/generated-source";
import type { AdAccount, Business, Instagram, Page } from "@/lib/sandbox/world/node";
import { objectId, readObjectId, type ObjectKind } from "@/lib/sandbox/world/object-ids";

/** What has been changed since the world was made; everything else is computed. Keyed by id. */
export type Changes = {
  pages: Map<string, Partial<Page>>;
  instagram: Map<string, Partial<Instagram>>;
  adAccounts: Map<string, Partial<AdAccount>>;
};

export type WorldSize = { seed: number; sources: number };

/** Finds any object by its id. A Page-backed Instagram account exists once its Page says so. */
export class World {
  /** Generated sources come in pairs; an odd one has no Page. */
  readonly generatedPages: number;
  readonly generatedInstagram: number;

  constructor(
    readonly size: WorldSize,
    private readonly changes: Changes,
    /** Steps the world has moved on from its seed; 0 as it was made. */
    private readonly steps: () => number = () => 0,
  ) {
    this.generatedPages = Math.floor(size.sources / 2);
    this.generatedInstagram = Math.ceil(size.sources / 2);
  }

  private at<T>(id: string, kind: ObjectKind, demo: Make<T>, generated: Make<T>): T | undefined {
    const read = readObjectId(id);
    if (read?.kind !== kind) return undefined;
    if (read.index < firstGenerated) return demo(read.world, read.index);
    const last = firstGenerated + (kind === "page" ? this.generatedPages : this.generatedInstagram);
    return read.index < last ? generated(read.world, read.index) : undefined;
  }

  page(id: string): Page | undefined {
    const { seed } = this.size;
    const made = this.at(id, "page", demoPage, (world, index) => generatedPage(seed, world, index));
    const page = made && driftPage(made, seed, this.steps());
    const changed = this.changes.pages.get(id);
    return page && changed ? { ...page, ...changed } : page;
  }

  instagram(id: string): Instagram | undefined {
    const made = (world: number, index: number) => {
      const account = generatedInstagram(this.size.seed, world, index);
      return index - firstGenerated < this.generatedPages ? account : { ...account, pageId: null };
    };
    const read = readObjectId(id);
    const account =
      read?.kind === "pageBackedInstagram"
        ? this.pageBacked(id, read.world, read.index)
        : this.drifted(this.at(id, "instagram", demoInstagram, made));
    const changed = this.changes.instagram.get(id);
    return account && changed ? { ...account, ...changed } : account;
  }

  private drifted(account: Instagram | undefined): Instagram | undefined {
    return account && driftInstagram(account, this.size.seed, this.steps());
  }

  private pageBacked(id: string, world: number, index: number): Instagram | undefined {
    const page = this.page(objectId("page", world, index));
    if (page?.pageBackedInstagramId !== id) return undefined;
    return {
      type: "IGUser",
      id,
      username: page.name,
      name: page.name,
      hasPicture: true,
      isPublished: true,
      reading: "full",
      businessId: page.businessId,
      clientBusinessId: null,
      pageId: null,
      backsPageId: page.id,
      associatedThreadsId: null,
      backedThreadsId: null,
      looseProfile: null,
      trouble: null,
      assignedTo: [1, 2, 3, 4],
    };
  }

  adAccount(id: string): AdAccount | undefined {
    const account = this.at(id, "adAccount", demoAdAccount, () => undefined);
    const changed = this.changes.adAccounts.get(id);
    return account && changed ? { ...account, ...changed } : account;
  }

  business(id: string): Business | undefined {
    return this.at(id, "business", demoBusiness, () => undefined);
  }
}

type Make<T> = (world: number, index: number) => T | undefined;
