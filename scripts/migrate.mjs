import "./load-env.mjs";
import { end, endOnSignals, expected } from "./lifetime.mjs";
import { migrate } from "./migrations.mjs";

endOnSignals(130);
if (!process.env.DATABASE_URL) throw expected("DATABASE_URL is not set. See .env.example.");
console.log(`migrations  ${await migrate(process.env.DATABASE_URL)}`);
await end(0);
