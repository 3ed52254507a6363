import { resealTokens } from "@/lib/connections/reseal-tokens";
import { db } from "@/lib/db";
import { env } from "@/lib/env";

const done = await resealTokens(db(), env().TOKEN_KEYS);
console.log(JSON.stringify(done));
await db().$disconnect();
