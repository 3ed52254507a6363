import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { creationAnswer, lookupAnswer } from "@/lib/graph/endpoints/id-answer";
import { InstagramUserId, PageId } from "@/lib/ids";

const keys = ["id", "instagram_user_id"];
const silent = ["username", "profile_pic"];

/** The Instagram identity a Page without an Instagram account advertises under. Little besides its id can be read. */
export const findPageBackedInstagram = endpoint({
  name: "findPageBackedInstagram",
  method: "GET",
  path: "/:pageId/page_backed_instagram_accounts",
  token: "page",
  fields: ["id"],
  input: z.object({ pageId: PageId }),
  output: lookupAnswer(keys, silent).transform((id) =>
    id === null
      ? ({ state: "none" } as const)
      : ({ state: "found", instagramUserId: InstagramUserId.parse(id) } as const),
  ),
});

/** Meta may have retired this; the person is then sent to Ads Manager. Returns the existing one where there is one. */
export const createPageBackedInstagram = endpoint({
  name: "createPageBackedInstagram",
  method: "POST",
  path: "/:pageId/page_backed_instagram_accounts",
  token: "page",
  input: z.object({ pageId: PageId }),
  output: creationAnswer(keys).transform((id) => ({ instagramUserId: InstagramUserId.parse(id) })),
});
