import { beforeEach, describe, expect, test } from "vitest";
import { emptyCreative } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import { createAutosave } from "@/lib/drafts/autosave";
import type { SaveState, Sent } from "@/lib/drafts/autosave-contract";
import type { KeptDraft } from "@/lib/drafts/kept-drafts";
import type { DraftView } from "@/lib/drafts/schema";
import { DraftId } from "@/lib/ids";

const draftId = DraftId.parse("01890000-0000-7000-8000-00000000000d");
const blank = emptyCreative();
const named = (name: string, message = ""): Creative => ({
  ...blank,
  name,
  texts: { ...blank.texts, message },
});
const view = (version: number, value: Creative): DraftView => ({
  ...{ id: draftId, version, value, kind: "draft", state: "draft" },
  ...{ savedAt: "2026-11-21T00:00:00.000Z", savedBy: "Tavi R." },
});
const offline: Sent = { ok: null, why: "unreachable", reason: null };

/** A browser tab with a clock that only moves when told, and a server that answers what a test says. */
function tab(options: { saved?: DraftView; kept?: KeptDraft | null } = {}) {
  let clock = 0;
  let timers: { at: number; act: () => void }[] = [];
  const states: SaveState[] = [];
  const values: Creative[] = [];
  const sent: { baseVersion: number; value: Creative }[] = [];
  const answers: Sent[] = [];
  let stored = options.kept ?? null;
  let version = options.saved?.version ?? 0;

  const autosave = createAutosave({
    draftId,
    blank,
    saved: options.saved ?? null,
    kept: options.kept ?? null,
    send: async (baseVersion, value) => {
      sent.push({ baseVersion, value });
      return (
        answers.shift() ?? {
          ok: true,
          version: (version = baseVersion + 1),
          savedAt: "2026-11-21T00:00:01.000Z",
        }
      );
    },
    keep: (draft) => void (stored = draft),
    forget: () => void (stored = null),
    onState: (state) => states.push(state),
    onValue: (value) => values.push(value),
    later: (ms, act) => {
      const timer = { at: clock + ms, act };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    now: () => new Date(clock),
  });

  async function pass(ms: number) {
    const until = clock + ms;
    for (;;) {
      await settle();
      const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      clock = Math.max(clock, next.at);
      next.act();
    }
    await settle();
    clock = until;
  }
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    autosave,
    pass,
    sent,
    answers,
    states,
    values,
    stored: () => stored,
    state: () => states.at(-1),
    version: () => version,
  };
}

describe("autosave", () => {
  let page: ReturnType<typeof tab>;
  beforeEach(() => {
    page = tab();
  });

  test("keeps every change on this device at once, and saves when typing pauses", async () => {
    page.autosave.change(named("S"));
    expect(page.stored()?.value.name).toBe("S");
    expect(page.state()).toEqual({ at: "saving" });
    page.autosave.change(named("Sp"));
    await page.pass(2000);

    expect(page.sent.map(({ value }) => value.name)).toEqual(["Sp"]);
    expect(page.state()).toMatchObject({ at: "saved", version: 1 });
    expect(page.stored()).toBeNull();
  });

  test("saves within two seconds while typing never pauses", async () => {
    for (let typed = 1; typed <= 40; typed += 1) {
      page.autosave.change(named("x".repeat(typed)));
      await page.pass(100);
    }

    expect(page.sent.length).toBeGreaterThanOrEqual(2);
    expect(page.sent.map(({ baseVersion }) => baseVersion)).toEqual(page.sent.map((_, index) => index));
  });

  test("sends nothing when the change was taken back", async () => {
    page.autosave.change(named("x"));
    page.autosave.change(blank);
    await page.pass(5000);

    expect(page.sent).toEqual([]);
    expect(page.stored()).toBeNull();
  });

  test("keeps what was typed through a lost connection, and sends it by itself later", async () => {
    page.answers.push(offline, offline);
    page.autosave.change(named("Kiln"));
    await page.pass(1000);

    expect(page.state()).toMatchObject({ at: "kept", why: "unreachable" });
    expect(page.stored()?.value.name).toBe("Kiln");
    await page.pass(10_000);

    expect(page.sent).toHaveLength(3);
    expect(page.state()).toMatchObject({ at: "saved" });
  });

  test("does not ask again when the server refused for good, and forgets nothing", async () => {
    page.answers.push({ ok: null, why: "refused", reason: "forbidden" });
    page.autosave.change(named("Kiln"));
    await page.pass(60_000);

    expect(page.sent).toHaveLength(1);
    expect(page.stored()?.value.name).toBe("Kiln");
  });

  test("sends what an earlier visit left on this device", async () => {
    const kept = {
      draftId,
      value: named("Kiln"),
      base: null,
      baseVersion: 0,
      at: "2026-11-20T00:00:00.000Z",
    };
    const reopened = tab({ kept });
    await reopened.pass(10);

    expect(reopened.sent).toMatchObject([{ baseVersion: 0, value: { name: "Kiln" } }]);
    expect(reopened.stored()).toBeNull();
  });

  test("takes a save whose answer was lost for one's own, also after typing on", async () => {
    const page = tab({ saved: view(3, named("Kiln")) });
    page.answers.push(offline, { ok: false, reason: "conflict", current: view(4, named("Kilns")) });
    page.autosave.change(named("Kilns"));
    await page.pass(800);
    page.autosave.change(named("Kilns, all of them"));
    await page.pass(5000);

    expect(page.states.map(({ at }) => at)).not.toContain("conflict");
    expect(page.sent.at(-1)).toMatchObject({ baseVersion: 4, value: { name: "Kilns, all of them" } });
    expect(page.state()).toMatchObject({ at: "saved", version: 5 });
  });

  test("flush saves at once, and says whether all of it is saved", async () => {
    page.autosave.change(named("Kiln"));
    expect(await page.autosave.flush()).toBe(true);
    page.answers.push(offline);
    page.autosave.change(named("Kilns"));
    expect(await page.autosave.flush()).toBe(false);
  });
});

describe("two people at once", () => {
  test("are merged without a question when they changed different fields", async () => {
    const page = tab({ saved: view(3, named("Kiln", "old")) });
    page.answers.push({ ok: false, reason: "conflict", current: view(5, named("Kiln", "theirs")) });
    page.autosave.change(named("Mine", "old"));
    await page.pass(3000);

    expect(page.values).toMatchObject([{ name: "Mine", texts: { message: "theirs" } }]);
    expect(page.sent.at(-1)).toMatchObject({
      baseVersion: 5,
      value: { name: "Mine", texts: { message: "theirs" } },
    });
    expect(page.state()).toMatchObject({ at: "saved", version: 6 });
  });

  test("are asked about the field both changed, and nothing goes out or is lost until then", async () => {
    const page = tab({ saved: view(3, named("Kiln")) });
    page.answers.push({ ok: false, reason: "conflict", current: view(4, named("Theirs")) });
    page.autosave.change(named("Mine", "more"));
    await page.pass(3000);

    expect(page.state()).toMatchObject({
      at: "conflict",
      conflicts: [{ field: "name", mine: "Mine", theirs: "Theirs" }],
    });
    page.autosave.change(named("Mine!", "more"));
    await page.pass(60_000);
    expect(page.sent).toHaveLength(1);
    expect(page.stored()).toMatchObject({ baseVersion: 3, value: { name: "Mine!" }, base: { name: "Kiln" } });

    page.autosave.resolve(new Set(["name"]));
    await page.pass(1000);
    expect(page.sent.at(-1)).toMatchObject({
      baseVersion: 4,
      value: { name: "Mine!", texts: { message: "more" } },
    });
    expect(page.stored()).toBeNull();
  });

  test("may take theirs, which leaves nothing to save", async () => {
    const page = tab({ saved: view(3, named("Kiln")) });
    page.answers.push({ ok: false, reason: "conflict", current: view(4, named("Theirs")) });
    page.autosave.change(named("Mine"));
    await page.pass(3000);
    page.autosave.resolve(new Set());
    await page.pass(1000);

    expect(page.sent).toHaveLength(1);
    expect(page.values.at(-1)?.name).toBe("Theirs");
    expect(page.state()).toMatchObject({ at: "saved", version: 4 });
  });

  test("see each other's saves while they only look", async () => {
    const page = tab({ saved: view(3, named("Kiln")) });
    page.autosave.take(view(4, named("Theirs")));
    page.autosave.take(view(2, named("Older")));
    await page.pass(5000);

    expect(page.values.map(({ name }) => name)).toEqual(["Theirs"]);
    expect(page.state()).toMatchObject({ at: "saved", version: 4 });
    expect(page.sent).toEqual([]);
  });

  test("keep what they type when they learn of a save", async () => {
    const page = tab({ saved: view(3, named("Kiln", "old")) });
    page.autosave.change(named("Mine", "old"));
    page.autosave.take(view(4, named("Kiln", "theirs")));
    await page.pass(3000);

    expect(page.sent).toMatchObject([
      { baseVersion: 4, value: { name: "Mine", texts: { message: "theirs" } } },
    ]);
    page.autosave.change(named("Mine again", "theirs"));
    page.autosave.take(view(7, named("Theirs too", "theirs")));
    expect(page.state()).toMatchObject({ at: "conflict", conflicts: [{ field: "name" }] });
    page.autosave.take(view(8, named("And again", "theirs")));
    expect(page.state()).toMatchObject({ at: "conflict", conflicts: [{ theirs: "Theirs too" }] });
  });

  test("typing on while an answer is under way is saved after it", async () => {
    const page = tab({ saved: view(1, named("A")) });
    page.autosave.change(named("AB"));
    const saving = page.autosave.flush();
    page.autosave.change(named("ABC"));
    await saving;
    await page.pass(3000);

    expect(page.sent.map(({ value }) => value.name)).toEqual(["AB", "ABC"]);
    expect(page.stored()).toBeNull();
  });
});
