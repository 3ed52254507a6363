import { existsSync } from "node:fs";
import { inRoot } from "./root.mjs";

// `.env` fills in what the environment leaves out; what is set already stays.
if (existsSync(inRoot(".env"))) process.loadEnvFile(inRoot(".env"));
