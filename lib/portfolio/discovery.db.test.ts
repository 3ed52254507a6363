import { describe, expect } from "vitest";
import { listAdAccounts, listBusinessesWithCounts, listPortfolioSources } from "@/lib/portfolio/queries";
import { startDiscovery } from "@/lib/portfolio/start-discovery";
import { makeScene, test, work } from "@/lib/testing/job-world";

describe("looking for accounts", () => {
  test("lists what several lists name once, with the role that only one of them tells", async ({
    db,
    sandbox,
  }) => {
    sandbox.reset();
    const { ctx, source } = await makeScene(db, sandbox);

    const { runId } = await startDiscovery(ctx);
    const run = await work(ctx, runId);
    console.log(
      run,
      await listPortfolioSources(ctx, {}),
      await listBusinessesWithCounts(ctx),
      await listAdAccounts(ctx),
    );
    expect(run).toMatchObject({ state: "finished", reason: null });
    console.log(await source("loomfieldgoods"));
  });
});
