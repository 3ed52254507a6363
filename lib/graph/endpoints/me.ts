import { z } from "zod";
import { endpoint } from "@/lib/graph/endpoint";
import { edge, paged } from "@/lib/graph/endpoints/edge";
import { Done, pictureUrl, text, wireId } from "@/lib/graph/wire";
import { MetaId } from "@/lib/ids";

export const getMe = endpoint({
  name: "getMe",
  method: "GET",
  path: "/me",
  fields: ["id", "name", "picture"],
  input: z.object({}),
  output: z.object({ id: wireId(MetaId), name: text, picture: pictureUrl }),
});

export const listPermissions = endpoint({
  name: "listPermissions",
  method: "GET",
  path: "/me/permissions",
  input: z.object(paged),
  output: edge(
    z.object({
      permission: z.string(),
      status: z.enum(["granted", "declined", "expired", "unknown"]).catch("unknown"),
    }),
  ),
});

/** Takes the app off the person's account; every token of theirs ends with it. */
export const revokePermissions = endpoint({
  name: "revokePermissions",
  method: "DELETE",
  path: "/me/permissions",
  input: z.object({}),
  output: Done,
});
