import { ImportAddress, importAddress } from "@/lib/media/addresses/import-address";
import { writeRoute } from "@/lib/write-route";

export const POST = writeRoute(ImportAddress, (ctx, input) => importAddress(ctx, input));
