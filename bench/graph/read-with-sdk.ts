import sdk from "facebook-nodejs-business-sdk";
import { pageOf, type Askable } from "@/lib/audits/ask-meta";
import { instagramFields, pageFields } from "@/lib/graph/endpoints/fields";
import type { Found } from "./found";
import type { SandboxProcess } from "./sandbox-process";

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** Leads the SDK to the sandbox; it has no option for its host, but these getters are configurable. */
export function pointSdkAt({ url, token }: SandboxProcess) {
  for (const [key, value] of Object.entries({ GRAPH: url, GRAPH_VIDEO: url, VERSION: "v25.0" })) {
    Object.defineProperty(sdk.FacebookAdsApi, key, { get: () => value, configurable: true });
  }
  return sdk.FacebookAdsApi.init(token, "en_US", false);
}

async function readInstagram(id: string, source: Askable): Promise<Found> {
  const account = await new sdk.IGUser(id).read([...instagramFields, "owner_business{id,name}"]);
  const associated = await new sdk.IGUser(id).getConnectedThreadsUser(["threads_user_id"]);
  const backed = await new sdk.IGUser(id).getInstagramBackedThreadsUser(["threads_user_id"]);
  const page = pageOf(source);
  const read: Record<string, unknown> = page
    ? await new sdk.Page(page.id).read(["page_backed_threads_account_id"])
    : {};
  return {
    name: text(account["username"]) ?? undefined,
    associated: text(associated[0]?.["threads_user_id"]),
    instagramBacked: text(backed[0]?.["threads_user_id"]),
    pageBacked: text(read["page_backed_threads_account_id"]),
    pageBackedInstagram: null,
  };
}

async function readPage(id: string): Promise<Found> {
  const fields = [...pageFields, "page_backed_threads_account_id", "access_token"];
  const page = await new sdk.Page(id).read(fields);
  const asPage = new sdk.FacebookAdsApi(text(page["access_token"]) ?? "", "en_US", false);
  const instagram = await new sdk.Page(id, {}, undefined, asPage).getPageBackedInstagramAccounts(["id"]);
  return {
    name: text(page["name"]) ?? undefined,
    associated: null,
    instagramBacked: null,
    pageBacked: text(page["page_backed_threads_account_id"]),
    pageBackedInstagram: text(instagram[0]?.id),
  };
}

/** One thing after the other, as the SDK's own examples do, and nothing read twice. */
export async function readWithSdk(sources: Iterable<Askable>, onward: (done: number) => void) {
  const found: Found[] = [];
  for (const source of sources) {
    const { instagramAccountId, page } = source;
    if (instagramAccountId) found.push(await readInstagram(instagramAccountId, source));
    else if (page) found.push(await readPage(page.id));
    onward(found.length);
  }
  return found;
}
