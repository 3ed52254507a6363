import { createHash } from "node:crypto";
import { expect } from "vitest";
import * as extra from "@/lib/sandbox/handlers/extra-endpoints";
import { adAccountId, businessId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";
import { tinyImages } from "@/lib/sandbox/testing/tiny-images";
import { movie } from "@/lib/testing/movie-bytes";

const account = adAccountId(1);
const form = (fields: Record<string, string>) => ({ method: "POST", body: new URLSearchParams(fields) });
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);

test("answers every edge that only other clients use", async ({ ask, sandbox }) => {
  const person = sandbox.state.personByKey("juno")?.id ?? "";
  const hash = createHash("md5").update(tinyImages.png(600, 600)).digest("hex");
  const bytes = tinyImages.png(600, 600).toString("base64");
  const upload = new FormData();
  upload.set("source", new File([new Uint8Array(movie())], "a.mp4"));
  const link_data = { link: "https://a.example/", picture: "https://a.example/a.png" };
  const story = JSON.stringify({ page_id: pageId("Loomfield Goods"), link_data });

  expect((await ask(`/v25.0/${person}`)).body).toMatchObject({ name: "Juno Park" });
  expect((await ask(`/v25.0/${businessId(1)}`)).body).toMatchObject({ name: "Loomfield Group" });
  const lists = [
    `${businessId(2)}/instagram_business_accounts`,
    `${pageId("Loomfield Goods")}/instagram_accounts`,
    `${account}/connected_instagram_accounts`,
    `${account}/connected_instagram_accounts_with_iabp`,
    `${instagramId("loomfieldgoods")}/authorized_adaccounts`,
  ];
  for (const list of lists) expect(lengthOf((await ask(`/v25.0/${list}`)).body["data"])).toBeGreaterThan(0);

  await ask(`/v25.0/${account}/adimages`, form({ bytes }));
  const images = `/v25.0/${account}/adimages?hash=${hash}`;
  expect((await ask(images, { method: "DELETE" })).body).toEqual({ success: true });
  const video = await ask(`/v25.0/${account}/advideos`, { method: "POST", body: upload });
  await ask(`/v25.0/${String(video.body["id"])}`, { method: "DELETE" });
  const creative = await ask(`/v25.0/${account}/adcreatives`, form({ object_story_spec: story }));
  const previews = `/v25.0/${String(creative.body["id"])}/previews?ad_format=INSTAGRAM_STANDARD`;
  expect((await ask(previews)).text).toContain("iframe");

  const app = { client_id: sandbox.appId, client_secret: sandbox.appSecret };
  const granted = form({ ...app, grant_type: "client_credentials" });
  expect((await ask("/v25.0/oauth/access_token", granted)).body).toMatchObject({ token_type: "bearer" });
  expect((await ask("/v25.0/me/permissions/email", { method: "DELETE" })).body).toEqual({ success: true });

  const fine = sandbox.requests().filter(({ status }) => status === 200);
  const answered = new Set(fine.map(({ endpoint }) => endpoint));
  expect(Object.keys(extra).filter((name) => !answered.has(name))).toEqual([]);
});
