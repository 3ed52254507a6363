import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createDb } from "@/lib/db";
import { setText } from "@/lib/creatives/set-text";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { DraftId } from "@/lib/ids";
import { openClient, type Client } from "./drafts-client";
import { crashPostgres, makeTeam, startServer } from "./drafts-world";

const clients = 10;
const savesEach = 100;
/** Two of five hit Postgres, the others the server. */
const killsInAll = 10;

/** Writes one word after the other, each saved before the next. What is acknowledged must be there from then on. */
async function write(client: Client, number: number) {
  let broken = 0;
  for (let word = 1; word <= savesEach; word += 1) {
    const value = client.value();
    client.change(setText(value, "message", `${value.texts.message} p${number}w${word}`));
    while (client.state().at !== "saved") {
      const state = client.state();
      if (state.at === "conflict") client.resolve(new Set(state.conflicts.map(({ field }) => field)));
      await client.autosave.flush();
      if (client.state().at !== "saved") await sleep(100);
    }
    // Nobody else writes here: what the server holds can never be older than what it acknowledged.
    const known = client.acknowledged.at(-1)?.version ?? 0;
    broken += client.conflicts.splice(0).filter(({ version }) => version < known - 1).length;
  }
  return broken;
}

const wordsOf = (text: string) => new Set(text.split(" ").filter((word) => word !== ""));

/** kill -9 of the web server and of Postgres while a thousand saves go through. 0 when none is missing afterwards. */
export async function crash(databaseUrl: string) {
  const server = await startServer(databaseUrl);
  const { db, slug, people } = await makeTeam(databaseUrl, clients);
  const drafts = people.map((person) => ({ person, draftId: DraftId.parse(randomUUID()) }));
  const all = drafts.map(({ person, draftId }) =>
    openClient({ url: server.url, slug, draftId }, person, null),
  );
  const acknowledged = () => all.reduce((total, client) => total + client.acknowledged.length, 0);
  const kills = Array.from({ length: killsInAll }, (_, index) =>
    index % 5 === 2 || index % 5 === 4 ? "Postgres" : "server",
  );
  let killed = 0;
  const wanted = clients * savesEach;

  async function killAlong() {
    for (const [index, victim] of kills.entries()) {
      while (acknowledged() < ((index + 0.5) * wanted) / kills.length) await sleep(20);
      await sleep(Math.random() * 50);
      const before = acknowledged();
      if (victim === "server") await server.crash();
      else await crashPostgres(db);
      await server.untilUp();
      killed += 1;
      console.log(`kill ${String(killed).padStart(2)}  ${victim} after ${before} acknowledged saves`);
    }
  }

  try {
    const [broken] = await Promise.all([
      Promise.all(all.map((client, number) => write(client, number))),
      killAlong(),
    ]);
    const fresh = createDb(databaseUrl);
    let missing = broken.reduce((total, count) => total + count, 0);
    for (const [index, { person, draftId }] of drafts.entries()) {
      const { value, version } = draftView(await getDraft({ ...person.ctx, db: fresh }, draftId));
      const there = wordsOf(value.texts.message);
      const last = all[index]?.acknowledged.at(-1);
      missing += [...wordsOf(last?.value.texts.message ?? "")].filter((word) => !there.has(word)).length;
      missing += there.size === savesEach && last && version >= last.version ? 0 : 1;
    }
    await fresh.$disconnect();
    const unanswered = all.reduce((total, client) => total + client.counts.unanswered, 0);
    const asked = all.reduce((total, client) => total + client.counts.offered, 0);
    console.log(`saves acknowledged: ${acknowledged()}; not answered and sent again: ${unanswered}`);
    console.log(`asked about one's own words: ${asked}`);
    console.log(`acknowledged edits missing: ${missing}`);
    return missing === 0 && asked === 0 && killed === kills.length && unanswered > 0 ? 0 : 1;
  } finally {
    await server.stop();
    await db.$disconnect();
  }
}
