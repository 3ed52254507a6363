import { canSeePage, personOf } from "@/lib/sandbox/core/access";
import type { Call } from "@/lib/sandbox/core/call";
import { noRole } from "@/lib/sandbox/core/refuse";
import { text } from "@/lib/sandbox/creatives/read-spec";
import { missing, specError, type Path } from "@/lib/sandbox/creatives/spec-error";
import type { AdAccount, Page } from "@/lib/sandbox/world/node";
import { readObjectId } from "@/lib/sandbox/world/object-ids";
import { mayAdvertise } from "@/lib/sandbox/world/page-tasks";

type Json = Record<string, unknown>;

export function checkPage(call: Call, value: unknown, path: Path): Page {
  const id = text(value);
  if (id === undefined) throw missing(path);
  const page = call.store.world.page(id);
  if (!page || !canSeePage(call, page)) {
    throw specError(`(#100) Param ${String(path.at(-1))} must be a valid Page id`, path, {
      title: "Page not found",
      userMessage: "The Page does not exist, or you cannot advertise for it.",
    });
  }
  if (!mayAdvertise(page, personOf(call))) throw noRole();
  return page;
}

/** The account must be assigned to the ad account; a Page-backed one goes with its own Page. */
export function checkInstagram(
  call: Call,
  account: AdAccount,
  page: Page | null,
  value: unknown,
  path: Path,
) {
  const id = text(value);
  if (id === undefined) return null;
  const instagram = call.store.world.instagram(id);
  if (!instagram || instagram.reading === "foreign") {
    throw specError("(#100) Param instagram_user_id must be a valid Instagram account id", path, {
      title: "Instagram account not valid",
    });
  }
  const index = readObjectId(account.id)?.index ?? 0;
  const backed = instagram.backsPageId;
  const allowed = backed === null ? instagram.assignedTo.includes(index) : backed === page?.id;
  if (allowed) return instagram;
  throw specError("Permissions error", path, {
    code: 200,
    subcode: 1815199,
    title: "Advertising account does not have access to Instagram account",
    userMessage: "This ad account does not have access to this Instagram account.",
  });
}

/** Each kind of Threads account goes with one Instagram account, and the Page-backed kind with one Page too. */
export function checkThreads(
  call: Call,
  params: Json,
  story: Json | undefined,
  page: Page | null,
  instagramId: string | undefined,
) {
  const inner = text(story?.["threads_user_id"]);
  const outer = text(params["threads_user_id"]);
  const path = inner === undefined ? ["threads_user_id"] : ["object_story_spec", "threads_user_id"];
  const id = inner ?? outer;
  if (id === undefined) return;
  if (inner !== undefined && outer !== undefined && inner !== outer) {
    throw specError("(#100) threads_user_id is given twice with different values", ["threads_user_id"]);
  }
  const kind = readObjectId(id)?.kind;
  if (kind !== "associatedThreads" && kind !== "backedThreads" && kind !== "pageBackedThreads") {
    throw specError("(#100) Param threads_user_id must be a valid Threads account id", path, {
      title: "Threads account not valid",
    });
  }
  const instagram = instagramId === undefined ? undefined : call.store.world.instagram(instagramId);
  const ofInstagram = instagram?.associatedThreadsId === id || instagram?.backedThreadsId === id;
  const ofPage = page?.pageBackedThreadsId === id && instagram?.backsPageId === page.id;
  if (ofInstagram || ofPage) return;
  throw specError("(#100) Param threads_user_id does not go with this Page and Instagram account", path, {
    title: "Threads account does not match",
    userMessage:
      "The Threads account must be the one that is connected to, or backed by, the Instagram account or Page of this ad.",
  });
}
