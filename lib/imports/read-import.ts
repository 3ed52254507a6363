import type { z } from "zod";
import { previewOf } from "@/lib/creatives/preview";
import { loadSubject } from "@/lib/creatives/queries";
import type { Creative } from "@/lib/creatives/schema";
import { withMeta } from "@/lib/creatives/with-meta";
import type { Ctx } from "@/lib/ctx";
import { getAdCreative } from "@/lib/graph/endpoints/creatives";
import { MetaId } from "@/lib/ids";
import { extrasOf } from "@/lib/imports/extras-of";
import { findIdentity } from "@/lib/imports/find-identity";
import { placeMedia } from "@/lib/imports/place-media";
import { ImportError } from "@/lib/imports/problem";
import { readPasted, type Pasted } from "@/lib/imports/read-pasted";
import { understand } from "@/lib/imports/understand";

type Read = Omit<Pasted, "kind"> & { kind: Pasted["kind"] | "id" };

/** What Meta says of a creative; who made it and how it is doing belongs to that one and to no other. */
async function readFromMeta(ctx: Ctx, creativeId: z.infer<typeof MetaId>): Promise<Read> {
  const found = await withMeta(ctx, (graph) => graph.call(getAdCreative, { creativeId }));
  const { name, object_story_spec, threads_user_id } = found;
  if (!object_story_spec) throw new ImportError({ code: "no_spec", keys: creativeId });
  const body = { name: name ?? "", object_story_spec, ...(threads_user_id && { threads_user_id }) };
  return { kind: "id", body, adAccountId: null, hadSecret: false };
}

/** What was pasted as a creative of this workspace: who speaks and what it shows are looked for here. Throws ImportError. */
export async function readImport(ctx: Ctx, text: string) {
  const id = /^\s*\d{5,32}\s*$/.test(text) ? MetaId.parse(text.trim()) : null;
  const pasted = id ? await readFromMeta(ctx, id) : readPasted(text);
  const understood = understand(pasted.body);
  const [{ creative, missing }, { identity, matches }] = await Promise.all([
    placeMedia(ctx, understood.creative, understood.media),
    findIdentity(ctx, understood.ids),
  ]);
  const value: Creative = { ...creative, identity };
  return { pasted, value, ids: understood.ids, missing, matches };
}

/** The same for the screen, before anything is made of it. */
export async function viewImport(ctx: Ctx, text: string) {
  const { pasted, value, ids, missing, matches } = await readImport(ctx, text);
  const subject = await loadSubject(ctx, value);
  return {
    ...{ kind: pasted.kind, hadSecret: pasted.hadSecret, adAccountId: pasted.adAccountId },
    ...{ format: value.format, name: value.name, model: previewOf(subject) },
    ...{ ids, matches, missing, extra: extrasOf(value) },
    speaker: subject.identity && { label: subject.identity.label, kind: subject.identity.kind },
  };
}
export type ImportView = Awaited<ReturnType<typeof viewImport>>;
