import { createHash } from "node:crypto";

export const etagOf = (body: string) => `"${createHash("sha1").update(body).digest("hex")}"`;
