import { route } from "@/lib/route";
import { listPlanned } from "@/lib/setup/list-planned";
import { PlannedPage } from "@/lib/setup/schema";

export const GET = route(PlannedPage, async (ctx, input) => ({ accounts: await listPlanned(ctx, input) }));
