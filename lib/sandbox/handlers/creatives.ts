import {
  createAdCreative,
  deleteAdCreative,
  getAdCreative,
  listAdCreatives,
  listPreviews,
  updateAdCreative,
} from "@/lib/graph/endpoints/creatives";
import { adAccountOf, needScopes } from "@/lib/sandbox/core/access";
import { json, node, nodes, success, type Answer } from "@/lib/sandbox/core/answer";
import type { Call, Params } from "@/lib/sandbox/core/call";
import { invalidParameter, noSuchObject } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { checkCreative } from "@/lib/sandbox/creatives/check-creative";
import { decodeSpec, fingerprint } from "@/lib/sandbox/creatives/decode-spec";
import { previewFrame } from "@/lib/sandbox/creatives/preview";
import { previewFormats } from "@/lib/sandbox/creatives/spec-keys";
import { listCreativePreviews } from "@/lib/sandbox/handlers/extra-endpoints";
import type { AdCreative } from "@/lib/sandbox/world/node";
import { serialId } from "@/lib/sandbox/world/serial-ids";

const reading = ["ads_management", "ads_read"];

function creativeOf(call: Call, id: string): AdCreative {
  const creative = call.store.data.creatives.get(id);
  if (!creative) throw noSuchObject(id, call.method);
  adAccountOf(call, creative.accountId);
  return creative;
}

/** An identical creative is not made twice: the one there is answers. */
function make(call: Call, accountId: string, spec: Params, pageId: string): AdCreative {
  const { creatives } = call.store.data;
  const print = fingerprint(spec);
  for (const known of creatives.values()) {
    const same =
      known.accountId === accountId && known.status === "ACTIVE" && fingerprint(known.spec) === print;
    if (same) return known;
  }
  const serial = call.store.nextSerial();
  const creative: AdCreative = {
    type: "AdCreative",
    id: serialId("AdCreative", serial),
    accountId,
    name: typeof spec["name"] === "string" ? spec["name"] : `Creative ${serial}`,
    status: "ACTIVE",
    storyId: `${pageId}_${900_000_000_000_000 + serial}`,
    spec,
    createdAt: call.store.now(),
  };
  creatives.set(creative.id, creative);
  return creative;
}

function preview(call: Call, format: string, spec: Params): Answer {
  const { threadsPreview } = call.store.settings;
  if (!previewFormats.has(format) && !(threadsPreview && format === "THREADS_STREAM")) {
    throw invalidParameter(`Param ad_format must be one of {${[...previewFormats].join(", ")}}`);
  }
  return nodes([{ type: "AdPreview" as const, id: "0", body: previewFrame(call.origin, format, spec) }], {
    bare: true,
  });
}

export function answerCreatives(sandbox: Router) {
  sandbox.onRaw(createAdCreative, (call, adAccountId) => {
    needScopes(call, "ads_management", "pages_read_engagement");
    const account = adAccountOf(call, adAccountId);
    const { spec, validateOnly } = decodeSpec(call.params);
    const page = checkCreative(call, account, spec);
    if (validateOnly) return success;
    return json({ id: make(call, account.id, spec, page?.id ?? "0").id });
  });

  sandbox.on(getAdCreative, ({ creativeId: id }, call) => {
    needScopes(call, reading);
    return node(creativeOf(call, id));
  });

  sandbox.on(listAdCreatives, ({ adAccountId }, call) => {
    needScopes(call, reading);
    adAccountOf(call, adAccountId);
    const all = [...call.store.data.creatives.values()].reverse();
    return nodes(all.filter(({ accountId, status }) => accountId === adAccountId && status === "ACTIVE"));
  });

  sandbox.on(updateAdCreative, ({ creativeId: id, name, status }, call) => {
    needScopes(call, "ads_management");
    const creative = creativeOf(call, id);
    if (name !== undefined) creative.name = name;
    if (status !== undefined) creative.status = status;
    call.store.changed();
    return success;
  });

  sandbox.on(deleteAdCreative, ({ creativeId: id }, call) => {
    needScopes(call, "ads_management");
    creativeOf(call, id).status = "DELETED";
    call.store.changed();
    return success;
  });

  sandbox.on(listPreviews, ({ adAccountId, creative, ad_format }, call) => {
    needScopes(call, reading);
    adAccountOf(call, adAccountId);
    const known =
      typeof creative["creative_id"] === "string" ? creativeOf(call, creative["creative_id"]) : null;
    return preview(call, ad_format, known?.spec ?? creative);
  });

  sandbox.on(listCreativePreviews, ({ creativeId: id, ad_format }, call) => {
    needScopes(call, reading);
    return preview(call, ad_format, creativeOf(call, id).spec);
  });
}
