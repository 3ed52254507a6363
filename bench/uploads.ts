import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTranslator } from "next-intl";
import media from "@/lib/i18n/en/media.json";
import type { MediaRefusal } from "@/lib/media/schema";
import { cuttingProxy } from "@/lib/testing/cutting-proxy";
import { movie } from "@/lib/testing/movie-bytes";
import { makeTeam, startServer } from "./drafts-world";
import { ownDatabase } from "./own-database";
import { jpeg, largePng, polyglot, svg } from "./uploads/hostile-files";
import { announce, pour, sendFile, type Place } from "./uploads/send-file";
import { idleMemory, memoryOf, peakMemory } from "./uploads/watch-memory";

const limitMb = 128;
const megabyte = 1024 * 1024;
const fiveGigabytes = 5 * 1024 * megabyte;

const t = createTranslator({ locale: "en-GB", messages: media, namespace: "refused" });
const sentence = ({ code, params }: MediaRefusal) => t(code, params);

type Said = { says: string; right: boolean };
type Case = { name: string; run: (place: Place) => Promise<Said> };

const taken = (name: string, fileName: string, bytes: () => Promise<Buffer> | Buffer): Case => ({
  name,
  run: async (place) => {
    const answer = await sendFile(place, await bytes(), fileName);
    return answer.taken ? { says: "taken", right: true } : { says: sentence(answer.refusal), right: false };
  },
});

const refused = (
  name: string,
  fileName: string,
  code: MediaRefusal["code"],
  bytes: () => Promise<Buffer> | Buffer,
): Case => ({
  name,
  run: async (place) => {
    const answer = await sendFile(place, await bytes(), fileName);
    if (answer.taken) return { says: "TAKEN", right: false };
    return { says: sentence(answer.refusal), right: answer.refusal.code === code };
  },
});

const cases: Case[] = [
  {
    name: "100 MB video, slow line that drops",
    async run(place) {
      const line = await cuttingProxy(Number(new URL(place.url).port), {
        ...{ bytesPerSecond: 12_000_000, cutAfter: 9_000_000 },
      });
      try {
        const through = `http://127.0.0.1:${line.port}`;
        const answer = await sendFile(place, movie({ padding: 100 * megabyte }), "long.mp4", through);
        const says = `${answer.taken ? "taken" : sentence(answer.refusal)}, after ${line.cuts()} cuts`;
        return { says, right: answer.taken && line.cuts() > 5 };
      } finally {
        await line.close();
      }
    },
  },
  refused("30,000 × 30,000 px PNG", "bomb.png", "too_many_pixels", () => largePng(30_000)),
  refused("SVG", "drawing.svg", "format_not_taken", svg),
  refused("SVG that is called PNG", "drawing.png", "format_not_taken", svg),
  refused("JPG and archive in one", "both.jpg", "something_else_too", polyglot),
  refused("JPG that is called PNG", "photo.png", "wrong_extension", () => jpeg(600)),
  {
    name: "5 GB, announced",
    async run(place) {
      const answer = await announce(place, fiveGigabytes);
      if (typeof answer === "string" || answer.taken) return { says: "TAKEN", right: false };
      return { says: sentence(answer.refusal), right: answer.refusal.code === "too_big" };
    },
  },
  {
    name: "5 GB, announced as 20 MB and poured",
    async run(place) {
      const location = await announce(place, 20 * megabyte);
      if (typeof location !== "string") return { says: "not even begun", right: false };
      const { status, sent } = await pour(place, location, fiveGigabytes);
      const says = `stopped with ${status ?? "a closed connection"} after ${Math.round(sent / megabyte)} MB`;
      return { says, right: sent < 200 * megabyte && (status === 413 || status === null) };
    },
  },
  taken("the largest JPG that is taken", "large.jpg", () => jpeg(7_740)),
  taken("the largest PNG that is taken", "large.png", () => largePng(7_740)),
  taken("the largest progressive JPG that is taken", "passes.jpg", () => jpeg(3_730, { progressive: true })),
  refused("60 megapixels as progressive JPG", "passes.jpg", "too_large_at_once", () =>
    jpeg(7_740, { progressive: true }),
  ),
  {
    name: "eight large JPGs at once",
    async run(place) {
      const files = await Promise.all(Array.from({ length: 8 }, (_, index) => jpeg(6_000 + index)));
      const answers = await Promise.all(files.map((bytes) => sendFile(place, bytes, "many.jpg")));
      const count = answers.filter(({ taken }) => taken).length;
      return { says: `${count} taken`, right: count === files.length };
    },
  },
];

/** What the built web server needs in memory above idle while it takes or refuses the worst that is sent to it. */
export async function run(): Promise<number> {
  const database = await ownDatabase();
  const mediaDir = mkdtempSync(path.join(tmpdir(), "heddle-bench-media-"));
  const server = await startServer(database.url, { MEDIA_DIR: mediaDir });
  const { db, slug, people } = await makeTeam(database.url, 1);
  try {
    const place: Place = { url: server.url, slug, cookie: people[0]?.cookie ?? "" };
    for (const side of [900, 1000]) await sendFile(place, await jpeg(side), "warm-up.jpg");
    const idle = await idleMemory(server.pid());
    console.log(`the web server at rest: ${idle.toFixed(0)} MB\n`);
    console.log("  above idle    time   what came, and what was said");
    let holds = true;
    for (const { name, run } of cases) {
      const { result, peak, seconds } = await peakMemory(server.pid(), () => run(place));
      const above = peak - idle;
      const fits = result.right && above <= limitMb;
      holds &&= fits;
      const figures = `${above.toFixed(0).padStart(8)} MB ${seconds.toFixed(1).padStart(6)} s`;
      console.log(`  ${figures}   ${name}${fits ? "" : "  DOES NOT HOLD"}\n${" ".repeat(25)}${result.says}`);
    }
    console.log(`\nafter all of it: ${(memoryOf(server.pid()) - idle).toFixed(0)} MB above idle`);
    console.log(`at most ${limitMb} MB above idle wanted: ${holds ? "holds" : "DOES NOT HOLD"}`);
    return holds ? 0 : 1;
  } finally {
    await db.$disconnect();
    await server.stop();
    await database.drop();
    rmSync(mediaDir, { recursive: true, force: true });
  }
}
