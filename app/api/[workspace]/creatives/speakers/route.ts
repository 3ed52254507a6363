import { z } from "zod";
import { searchSpeakers } from "@/lib/creatives/queries";
import { route } from "@/lib/route";

const Query = z.object({ q: z.string().max(200).catch("") });

export const GET = route(Query, async (ctx, { q }) => ({ speakers: await searchSpeakers(ctx, q) }));
