import { z } from "zod";
import { findSpeaker } from "@/lib/creatives/queries";
import { SourceId } from "@/lib/ids";
import { route } from "@/lib/route";

const Params = z.object({ source: SourceId });

export const GET = route(Params, async (ctx, { source }) => ({ speaker: await findSpeaker(ctx, source) }));
