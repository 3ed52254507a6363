import { z } from "zod";
import { getPublication, viewPublication } from "@/lib/creatives/publication-queries";
import { PublicationId } from "@/lib/creatives/publication-schema";
import { route } from "@/lib/route";

const Params = z.object({ publication: PublicationId });

export const GET = route(Params, async (ctx, { publication }) => ({
  publication: await viewPublication(ctx, await getPublication(ctx, publication)),
}));
