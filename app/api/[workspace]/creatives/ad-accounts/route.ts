import { listTargets } from "@/lib/creatives/list-targets";
import { TargetsQuery } from "@/lib/creatives/publication-schema";
import { route } from "@/lib/route";

export const GET = route(TargetsQuery, listTargets);
