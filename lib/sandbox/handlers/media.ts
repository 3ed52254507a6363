import { createHash } from "node:crypto";
import { copyImage, listImages, uploadImage } from "@/lib/graph/endpoints/media";
import { adAccountOf, needScopes } from "@/lib/sandbox/core/access";
import { json, nodes, success } from "@/lib/sandbox/core/answer";
import { textParam, type Call } from "@/lib/sandbox/core/call";
import { MetaError } from "@/lib/sandbox/core/meta-error";
import { invalidParameter } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { readImage } from "@/lib/sandbox/creatives/image-size";
import { deleteImage } from "@/lib/sandbox/handlers/extra-endpoints";
import type { AdImage } from "@/lib/sandbox/world/node";

const maxBytes = 30 * 1024 * 1024;
const key = (accountId: string, hash: string) => `${accountId}:${hash}`;

const notAnImage = (name: string) =>
  new MetaError({
    message: "Invalid parameter",
    type: "OAuthException",
    code: 100,
    error_subcode: 1487411,
    is_transient: false,
    error_user_title: "Image could not be read",
    error_user_msg: `${name} is not a JPEG, PNG, GIF or WebP image.`,
  });

function keep(call: Call, accountId: string, name: string, bytes: Buffer): AdImage {
  if (bytes.length > maxBytes) throw invalidParameter("The image is larger than 30 MB");
  const facts = readImage(bytes);
  if (!facts) throw notAnImage(name);
  const hash = createHash("md5").update(bytes).digest("hex");
  const { store } = call;
  const known = store.data.images.get(key(accountId, hash));
  store.media.put(hash, bytes);
  if (known) return known;
  const image: AdImage = {
    type: "AdImage",
    id: `${accountId.replace("act_", "")}:${hash}`,
    accountId,
    hash,
    name,
    width: facts.width,
    height: facts.height,
    mime: facts.mime,
    createdAt: store.now(),
  };
  store.data.images.set(key(accountId, hash), image);
  store.changed();
  return image;
}

function describe(call: Call, { hash, name, width, height }: AdImage) {
  const url = `${call.origin}/images/${hash}`;
  const thumb = {
    url_256: url,
    url_256_height: String(Math.min(256, height)),
    url_256_width: String(Math.min(256, width)),
  };
  return { hash, url, url_128: url, ...thumb, height, width, name };
}

export function answerMedia(sandbox: Router) {
  sandbox.onRaw(uploadImage, (call, adAccountId) => {
    needScopes(call, "ads_management");
    adAccountOf(call, adAccountId);
    const images: Record<string, unknown> = {};
    for (const { filename, bytes } of call.files) {
      if (!/\.[A-Za-z0-9]+$/.test(filename)) throw invalidParameter("The file name must have an extension");
      images[filename] = describe(call, keep(call, adAccountId, filename, Buffer.from(bytes)));
    }
    const encoded = textParam(call, "bytes");
    if (encoded !== undefined) {
      const name = textParam(call, "name") ?? "bytes";
      images["bytes"] = describe(call, keep(call, adAccountId, name, Buffer.from(encoded, "base64")));
    }
    if (Object.keys(images).length === 0) throw invalidParameter("No image data was given");
    return json({ images });
  });

  sandbox.on(copyImage, ({ adAccountId, copy_from }, call) => {
    needScopes(call, "ads_management");
    adAccountOf(call, adAccountId);
    const sourceId = `act_${copy_from.source_account_id}`;
    adAccountOf(call, sourceId);
    const image = call.store.data.images.get(key(sourceId, copy_from.hash));
    const bytes = image && call.store.media.get(image.hash);
    if (!image || !bytes) throw invalidParameter("The image to copy does not exist");
    const copy = keep(call, adAccountId, image.name, Buffer.from(bytes));
    return json({ images: { [image.name]: describe(call, copy) } });
  });

  sandbox.on(listImages, ({ adAccountId, hashes }, call) => {
    needScopes(call, ["ads_management", "ads_read"]);
    adAccountOf(call, adAccountId);
    const all = [...call.store.data.images.values()].filter(({ accountId }) => accountId === adAccountId);
    return nodes(hashes ? all.filter(({ hash }) => hashes.includes(hash)) : all);
  });

  sandbox.on(deleteImage, ({ adAccountId, hash }, call) => {
    needScopes(call, "ads_management");
    adAccountOf(call, adAccountId);
    const { images, creatives } = call.store.data;
    const used = [...creatives.values()].some(
      ({ accountId, status, spec }) =>
        accountId === adAccountId && status === "ACTIVE" && JSON.stringify(spec).includes(hash),
    );
    if (used) throw invalidParameter("The image is used by an ad creative and cannot be deleted");
    if (!images.delete(key(adAccountId, hash))) throw invalidParameter("The image does not exist");
    call.store.changed();
    return success;
  });
}
