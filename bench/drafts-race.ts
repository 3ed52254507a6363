import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import { setText } from "@/lib/creatives/set-text";
import { changesBetween } from "@/lib/drafts/changes-between";
import { draftView, getDraft } from "@/lib/drafts/queries";
import { saveDraft } from "@/lib/drafts/save-draft";
import { DraftId } from "@/lib/ids";
import { openClient, type Client } from "./drafts-client";
import { makeTeam, startServer } from "./drafts-world";

const clients = 50;
const lastsMs = 60_000;
const lookEveryMs = 5_000;

const pick = <Item>(items: readonly Item[]) => items[Math.floor(Math.random() * items.length)];

/** A word of one's own into one of the fields. */
function edited(value: Creative, word: string): Creative {
  const text = pick(["message", "headline", "description", "displayLink"] as const);
  if (Math.random() < 0.2) return { ...value, name: word };
  if (Math.random() < 0.2) return { ...value, link: `https://loomfield.example/${word}` };
  return text ? setText(value, text, word) : value;
}

/** Chooses for each field, as a person would who was asked. */
function answer(client: Client) {
  const state = client.state();
  if (state.at !== "conflict") return;
  const mine = state.conflicts.map(({ field }) => field).filter(() => Math.random() < 0.5);
  client.resolve(new Set(mine));
}

async function edit(client: Client, number: number, until: number) {
  let edits = 0;
  let lookedAt = Date.now();
  while (Date.now() < until) {
    await sleep(Math.random() * 1_500);
    answer(client);
    client.change(edited(client.value(), `p${number}e${(edits += 1)}`));
    if (Date.now() - lookedAt < lookEveryMs) continue;
    lookedAt = Date.now();
    await client.look(client.acknowledged.at(-1)?.version ?? 1);
  }
  while (client.state().at !== "saved") {
    answer(client);
    await client.autosave.flush();
    await sleep(Math.random() * 100);
  }
  return edits;
}

/**
 * Each version follows from the one before by what its author changed or chose, and by nothing else: then no edit that was
 * acknowledged was lost to somebody who did not see it.
 */
function countLost(all: readonly Client[], first: Creative) {
  const saves = all
    .flatMap(({ acknowledged }) => acknowledged)
    .toSorted((one, other) => one.version - other.version);
  let lost = 0;
  let before = { version: 1, value: first };
  for (const { version, value, touched } of saves) {
    // The same value sent again is answered with the version it already is.
    const isRepeat = version === before.version && changesBetween(before.value, value).length === 0;
    const strays = changesBetween(before.value, value).filter(({ field }) => !touched.has(field));
    if (!isRepeat && (version !== before.version + 1 || strays.length > 0)) lost += 1;
    before = { version, value };
  }
  return { lost, saves: saves.length, last: before };
}

/** Fifty people in one draft for a minute. 0 when no acknowledged edit is lost and every loser was merged or asked. */
export async function race(databaseUrl: string) {
  const server = await startServer(databaseUrl);
  const { db, slug, people } = await makeTeam(databaseUrl, clients);
  try {
    const draft = DraftId.parse(randomUUID());
    const [owner] = people;
    if (!owner) return 1;
    const first = { ...emptyCreative(), name: "The draft of all" };
    await saveDraft(owner.ctx, { draft, baseVersion: 0, value: first });
    const opened = draftView(await getDraft(owner.ctx, draft));
    const all = people.map((person) => openClient({ url: server.url, slug, draftId: draft }, person, opened));
    const until = Date.now() + lastsMs;
    const edits = await Promise.all(all.map((client, number) => edit(client, number, until)));
    const { lost, saves, last } = countLost(all, first);
    const end = draftView(await getDraft(owner.ctx, draft));
    const isWhole = end.version === last.version && changesBetween(end.value, last.value).length === 0;
    const sum = (of: (client: Client) => number) => all.reduce((total, client) => total + of(client), 0);
    const refused = sum(({ conflicts }) => conflicts.length);
    const offered = sum(({ counts }) => counts.offered);
    const merged = sum(({ counts }) => counts.merged);
    const kept = sum((client) => (client.stored() ? 1 : 0));
    console.log(`${clients} clients, ${lastsMs / 1000} s: ${edits.reduce((a, b) => a + b, 0)} edits`);
    console.log(`saves acknowledged: ${saves}, up to version ${end.version}`);
    console.log(`saves that came too late: ${refused}; merged in silence ${merged}, asked ${offered}`);
    console.log(`acknowledged edits lost: ${lost}`);
    console.log(`losers neither merged nor asked: ${refused - merged - offered}`);
    console.log(`left unsaved on a device: ${kept}; the draft is the last save: ${isWhole}`);
    const isFair = refused === merged + offered;
    return lost === 0 && kept === 0 && isWhole && isFair && refused > 0 ? 0 : 1;
  } finally {
    await server.stop();
    await db.$disconnect();
  }
}
