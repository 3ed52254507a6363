import { expect, test } from "vitest";
import { videoAtMeta } from "@/lib/media/video-at-meta";

const now = new Date("2026-11-22T10:00:00.000Z");
const row = { state: "uploading", sentBytes: 400, reason: null, heldUntil: null } as const;
const run = { state: "running", reason: null, waitsUntil: null } as const;
const at = (changes: Partial<Parameters<typeof videoAtMeta>[0]>) =>
  videoAtMeta({ row, run, byteSize: 1000, now, ...changes });

test("a video that was never sent is unsent, and one Meta plays is ready", () => {
  expect(at({ row: null, run: null })).toEqual({ state: "unsent", percent: 0, reason: null });
  expect(at({ row: { ...row, state: "ready" }, run: null })).toMatchObject({ state: "ready" });
});

test("while its bytes go, it says how many have arrived", () => {
  expect(at({})).toEqual({ state: "sending", percent: 40, reason: null });
  expect(at({ run: null, row: { ...row, heldUntil: new Date(now.getTime() + 1) } })).toMatchObject({
    ...{ state: "sending", percent: 40 },
  });
  expect(at({ row: { ...row, sentBytes: 0 }, byteSize: 0 })).toMatchObject({ percent: 0 });
});

test("a pause Meta asks for is none of the waiting for Meta's own work", () => {
  expect(at({ run: { ...run, state: "waiting", reason: "rate_limited" } })).toMatchObject({
    ...{ state: "waiting", reason: "rate_limited" },
  });
  expect(at({ run: { ...run, state: "waiting", reason: "video_processing" } })).toMatchObject({
    state: "sending",
  });
  expect(at({ row: { ...row, state: "uploaded" }, run: { ...run, state: "waiting" } })).toMatchObject({
    state: "processing",
  });
});

test("what nothing works on any more has stopped, with the reason its run ended for", () => {
  const ended = { ...run, state: "failed", reason: "token_expired" } as const;
  expect(at({ run: ended })).toEqual({ state: "stopped", percent: 40, reason: "token_expired" });
  expect(at({ run: null, row: { ...row, state: "uploaded" } })).toMatchObject({ state: "stopped" });
  expect(at({ run: null, row: { ...row, heldUntil: now } })).toMatchObject({ state: "stopped" });
  expect(at({ row: { ...row, state: "failed", reason: "video_unplayable" } })).toMatchObject({
    ...{ state: "failed", reason: "video_unplayable" },
  });
});
