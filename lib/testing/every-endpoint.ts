import { readdirSync } from "node:fs";
import { z } from "zod";
import type { Endpoint } from "@/lib/graph/endpoint";

const Named = z.object({
  name: z.string(),
  path: z.string(),
  method: z.string(),
  fields: z.array(z.string()),
});
const AnEndpoint = z.custom<Endpoint>((value) => Named.safeParse(value).success);

/** Every endpoint the product knows, by the files they stand in. */
export async function loadEndpoints(): Promise<Endpoint[]> {
  const folder = new URL("../graph/endpoints", import.meta.url);
  const files = readdirSync(folder).filter((file) => !file.endsWith(".test.ts"));
  const modules = await Promise.all(
    files.map((file) => import(`../graph/endpoints/${file.replace(/\.ts$/, "")}.ts`)),
  );
  return modules.flatMap((module: object) =>
    Object.values(module).flatMap((value) => AnEndpoint.safeParse(value).data ?? []),
  );
}

/** A value for whatever an endpoint takes; each takes what is its own. `secret` stands where secrets go. */
export const inputForAny = (secret: string) => ({
  ...{ igUserId: "17841400000000001", pageId: "101000000000001", businessId: "309000000000001" },
  ...{ adAccountId: "act_404000000001", creativeId: "23850000000000001", videoId: "23860000000000001" },
  ...{
    client_id: "4200",
    client_secret: secret,
    code: secret,
    fb_exchange_token: secret,
    input_token: secret,
  },
  ...{ redirect_uri: "https://heddle.test/callback", name: "Autumn", title: "Autumn", status: "ACTIVE" },
  ...{ creative: { object_story_spec: {} }, ad_format: "INSTAGRAM_STANDARD" },
  ...{ file_url: "https://media.test/a.mp4", file_size: 5, start_offset: 0, upload_session_id: "77" },
  filename: new File(["image"], "a.jpg", { type: "image/jpeg" }),
  source: new File(["video"], "a.mp4", { type: "video/mp4" }),
  video_file_chunk: new File(["video"], "a.mp4", { type: "video/mp4" }),
});
