import { expect } from "vitest";
import { renderAtMeta } from "@/lib/creatives/render-at-meta";
import { openConnection } from "@/lib/connections/open-connection";
import { GraphError } from "@/lib/graph/errors";
import { clock, furnish, makeWorkspace, readyDraft, sandboxEnvironment } from "@/lib/testing/creative-world";
import { failure } from "@/lib/testing/scripted-graph";
import { test as base } from "@/lib/testing/test";

const test = base
  .extend("sandbox", { scope: "file" }, async ({ databaseUrl }, { onCleanup }) => {
    const sandbox = await sandboxEnvironment(databaseUrl);
    onCleanup(() => sandbox.close());
    return sandbox;
  })
  .extend("scene", async ({ db, sandbox }) => {
    sandbox.reset();
    sandbox.clearFaults();
    const ctx = await makeWorkspace(db, clock().now);
    const { sourceId } = await furnish(ctx, sandbox);
    const { value } = await readyDraft(ctx, sourceId);
    const { graph } = await openConnection(ctx);
    const show = (message: string) =>
      renderAtMeta(ctx, graph, { ...value, texts: { ...value.texts, message } });
    return { show };
  });

const opened = async (src: string) => (await fetch(src)).text();

test("shows what Meta draws for Threads, by an address without a token", async ({ scene, sandbox }) => {
  const { format, frame } = await scene.show("Washed twice");

  expect(format).toBe("THREADS_STREAM");
  expect(new URL(frame.src).origin).toBe(sandbox.url);
  for (const token of sandbox.state.data.tokens.keys()) expect(frame.src).not.toContain(token);
  expect(await opened(frame.src)).toContain("Washed twice");
  expect(sandbox.posts("adcreatives")).toHaveLength(0);
});

test("falls back to the Instagram feed where Meta draws nothing for Threads", async ({ scene, sandbox }) => {
  sandbox.state.settings.threadsPreview = false;
  const { format, frame } = await scene.show("Washed twice");

  expect(format).toBe("INSTAGRAM_STANDARD");
  expect(await opened(frame.src)).toContain("INSTAGRAM_STANDARD");
});

test("asks about a text that is too long for an address", async ({ scene }) => {
  const { frame } = await scene.show("東京".repeat(9_000));
  expect(await opened(frame.src)).toContain("東京");
});

test("hands on Meta's refusal, which is not about the format", async ({ scene, sandbox }) => {
  sandbox.fault({
    match: { endpoint: "listPreviews" },
    do: { kind: "error", code: 100, userMessage: "No such Page." },
  });
  expect(await failure(scene.show("Washed twice"), GraphError)).toMatchObject({
    userMessage: "No such Page.",
  });
  expect(sandbox.requests().filter(({ path }) => path.endsWith("/generatepreviews"))).toHaveLength(2);
});
