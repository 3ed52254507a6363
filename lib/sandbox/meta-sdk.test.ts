import { createServer } from "node:http";
import sdk from "facebook-nodejs-business-sdk";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox, type RunningSandbox } from "@/lib/sandbox/start";
import { adAccountId, businessId, instagramId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { drivenBySdk } from "@/lib/sandbox/testing/driven-by-sdk";
import { tinyImages } from "@/lib/sandbox/testing/tiny-images";
import { movie } from "@/lib/testing/movie-bytes";

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({ sources: 100 });
  // The SDK has no option for the host; these static getters are configurable.
  const pinned = { GRAPH: sandbox.url, GRAPH_VIDEO: sandbox.url, VERSION: "v25.0" };
  for (const [key, value] of Object.entries(pinned)) {
    Object.defineProperty(sdk.FacebookAdsApi, key, { get: () => value, configurable: true });
  }
  sdk.FacebookAdsApi.init(sandbox.token(), "en_US", false);
});
afterAll(() => sandbox.close());

const link = "https://loomfield.example/";
const loomfield = () => new sdk.IGUser(instagramId("loomfieldgoods"));

test("finds an associated, a backed and a Page-backed Threads account", async () => {
  const associated = await loomfield().getConnectedThreadsUser(["threads_user_id"]);
  expect(associated.map((user) => user["threads_user_id"])).toEqual(["17851000000000001"]);
  expect(associated.hasNext()).toBe(false);

  const laundry = new sdk.IGUser(instagramId("nool.laundry"));
  const backed = await laundry.getInstagramBackedThreadsUser(["threads_user_id"]);
  expect(backed[0]?.["threads_user_id"]).toBe("17852000000000002");

  const tiles = new sdk.Page(pageId("Bellwether Tiles"));
  const page = await tiles.read(["name", "page_backed_threads_account_id"]);
  expect(page["page_backed_threads_account_id"]).toBe("17853000000000015");
});

test("takes none for none", async () => {
  const bakery = new sdk.IGUser(instagramId("marrowandrye"));
  expect(await bakery.getConnectedThreadsUser(["threads_user_id"])).toHaveLength(0);
  const canoes = new sdk.Page(pageId("Otterbank Canoes"));
  expect(
    (await canoes.read(["page_backed_threads_account_id"]))["page_backed_threads_account_id"],
  ).toBeUndefined();
});

test("creates a backed account, in both answer shapes", async () => {
  const orchard = instagramId("quiet.orchard");
  await new sdk.IGUser(orchard).createInstagramBackedThreadsUser([]);
  sandbox.state.settings.threadsAnswer = "bare";
  const again = await new sdk.IGUser(orchard).createInstagramBackedThreadsUser([]);
  sandbox.state.settings.threadsAnswer = "data-array";
  expect(again["threads_user_id"]).toBe("17852000000000007");
  const key = `instagram_backed:${orchard}`;
  expect(sandbox.state.data.creations.get(key)).toEqual({ posts: 2, created: 1 });
});

test("follows paging to the end by itself", async () => {
  let pages = await new sdk.User("me").getAccounts(["id", "name", "tasks"], { limit: 20 });
  const ids = pages.map(({ id }) => id);
  while (pages.hasNext()) {
    pages = await pages.next();
    ids.push(...pages.map(({ id }) => id));
  }
  expect(new Set(ids).size).toBe(16 + 50);
});

test("uploads an image, makes a creative with it, lists it and previews it", async () => {
  const account = new sdk.AdAccount(adAccountId(1));
  const bytes = tinyImages.png(1080, 1080).toString("base64");
  await account.createAdImage([], { bytes });
  const [image] = [...sandbox.state.data.images.values()];
  const object_story_spec = {
    page_id: pageId("Loomfield Goods"),
    instagram_user_id: instagramId("loomfieldgoods"),
    threads_user_id: "17851000000000001",
    link_data: {
      link: "https://loomfield.example/",
      message: "Woven & dyed, 100% + honest",
      image_hash: image?.hash,
      call_to_action: { type: "SHOP_NOW", value: { link: "https://loomfield.example/" } },
    },
  };
  const fresh = new sdk.AdAccount(adAccountId(1));
  const creative = await fresh.createAdCreative([], { name: "From the SDK", object_story_spec });
  const listed = await new sdk.AdAccount(adAccountId(1)).getAdCreatives(["name", "object_story_spec"]);
  expect(listed.map(({ id, name, object_story_spec: story }) => ({ id, name, story }))).toEqual([
    { id: creative.id, name: "From the SDK", story: object_story_spec },
  ]);
  const previews = await new sdk.AdAccount(adAccountId(1)).getGeneratePreviews(["body"], {
    creative: { object_story_spec },
    ad_format: "THREADS_STREAM",
  });
  expect(previews[0]?.["body"]).toContain("<iframe");
});

test("runs a batch, each answer to its own caller", async () => {
  const api = sdk.FacebookAdsApi.init(sandbox.token(), "en_US", false);
  const batch = new sdk.FacebookAdsApiBatch(api);
  const seen: unknown[] = [];
  const ok = new sdk.APIRequest(pageId("Pewter Lane"), "GET", "/").addFields(["name"]);
  const bad = new sdk.APIRequest("17841000000000999", "GET", "/connected_threads_user").addFields([]);
  batch.addRequest(ok, ({ body }) => seen.push(body["name"]));
  batch.addRequest(
    bad,
    () => seen.push("unexpected"),
    ({ status }) => seen.push(status),
  );
  expect(await batch.execute()).toBeNull();
  expect(seen).toEqual(["Pewter Lane", 400]);
});

test("validates, renames and deletes a creative, and reads several objects at once", async () => {
  const story = { page_id: pageId("Loomfield Goods"), link_data: { link, picture: `${link}a.png` } };
  const checked = await new sdk.AdAccount(adAccountId(1)).createAdCreative([], {
    object_story_spec: story,
    execution_options: ["validate_only"],
  });
  expect(checked["_data"]).toMatchObject({ success: true });
  const made = await new sdk.AdAccount(adAccountId(1)).createAdCreative([], { object_story_spec: story });
  await new sdk.AdCreative(made.id).update([], { name: "Renamed" });
  const several = await sdk.AbstractCrudObject.getByIds([made.id, pageId("Pewter Lane")], ["name"]);
  // It puts each object where it should put the id.
  expect(several.map(({ id }) => id["name"]).sort()).toEqual(["Pewter Lane", "Renamed"]);
  await new sdk.AdCreative(made.id).delete([], {});
  expect((await new sdk.AdCreative(made.id).read(["status"]))["status"]).toBe("DELETED");
});

test("creates both accounts of a Page", async () => {
  const plants = () => new sdk.Page(pageId('Sill "><script>alert(1)</script> Plants'));
  expect(await plants().getPageBackedInstagramAccounts(["id"])).toHaveLength(0);
  await plants().createPageBackedInstagramAccount([]);
  expect(await plants().getPageBackedInstagramAccounts(["id"])).toHaveLength(1);
  // This release has no method of its own for the edge; the answer's id takes the place of the Page's.
  const made = await plants().createEdge("/page_backed_threads_accounts", []);
  const read = await plants().read(["page_backed_threads_account_id"]);
  expect(read["page_backed_threads_account_id"]).toBe(made.id);
});

test("lists what a person, a business and an ad account have", async () => {
  const [business] = await new sdk.User("me").getBusinesses(["name"]);
  const owned = () => new sdk.Business(business?.id ?? "");
  const lengths = await Promise.all([
    new sdk.User("me").getPermissions([]),
    new sdk.User("me").getAdAccounts(["name"]),
    owned().getOwnedPages(["name"]),
    owned().getOwnedInstagramAccounts(["username"]),
    owned().getOwnedAdAccounts(["name"]),
    new sdk.AdAccount(adAccountId(1)).getPromotePages(["name"]),
    new sdk.AdAccount(adAccountId(1)).getInstagramAccounts(["username"]),
    new sdk.AdAccount(adAccountId(1)).getAdImages(["hash"]),
  ]);
  expect(lengths.filter(({ length }) => length === 0)).toEqual([]);
  expect(await new sdk.Business(businessId(2)).getClientPages(["name"])).toHaveLength(0);
});

test("makes a video from an address, waits for it, and takes a frame", async () => {
  const web = createServer((_, response) => response.end(movie()));
  await new Promise<void>((resolve) => web.listen(0, "127.0.0.1", resolve));
  const address = web.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const file_url = `http://127.0.0.1:${port}/spring.mp4`;
  sandbox.state.settings.videoProcessingMs = 0;
  const { id } = await new sdk.AdAccount(adAccountId(1)).createAdVideo([], { file_url, title: "Spring" });
  await new Promise((resolve) => web.close(resolve));
  const video = await new sdk.AdVideo(id).read(["status", "length", "title"]);
  expect(video).toMatchObject({ title: "Spring", length: 12, status: { video_status: "ready" } });
  expect(await new sdk.AdVideo(id).getThumbnails(["uri", "is_preferred"])).toHaveLength(4);
  expect(await new sdk.AdAccount(adAccountId(1)).getAdVideos(["title"])).toHaveLength(1);
});

test("throws its own error with Meta's code inside", async () => {
  const stranger = new sdk.IGUser(instagramId("petrel.ferries"));
  await expect(stranger.getConnectedThreadsUser(["threads_user_id"])).rejects.toMatchObject({
    name: "FacebookRequestError",
    status: 400,
    response: { code: 100, error_subcode: 33, fbtrace_id: expect.any(String) },
  });
});

test("what is said to be driven by the SDK was driven here, and nothing else", () => {
  const fine = sandbox.requests().filter(({ status }) => status === 200);
  const driven = new Set(fine.map(({ endpoint }) => endpoint));
  expect([...driven].sort()).toEqual([...drivenBySdk].sort());
});
