import { expect } from "vitest";
import { addMember, connect, makeMember } from "@/lib/testing/member";
import { test } from "@/lib/testing/test";
import { listGrantedBefore } from "./list-granted-before";

test("who connects again is asked for what they themselves gave before, and for nothing else", async ({
  db,
}) => {
  const ctx = await makeMember(db);
  expect(await listGrantedBefore(db, ctx.actor.userId)).toEqual([]);
  await connect(ctx, { granted: ["public_profile", "ads_read", "pages_show_list"] });
  const other = await addMember(db, ctx.workspace);
  await connect(other, { granted: ["public_profile", "ads_management"] });
  expect(await listGrantedBefore(db, ctx.actor.userId)).toEqual(["pages_show_list", "ads_read"]);
});
