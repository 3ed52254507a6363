import { z } from "zod";
import { listMentionable } from "@/lib/comments/list-mentionable";
import { route } from "@/lib/route";

export const GET = route(z.object({}), async (ctx) => ({ people: await listMentionable(ctx) }));
