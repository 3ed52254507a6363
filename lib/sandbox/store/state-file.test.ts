import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { startSandbox } from "@/lib/sandbox/start";
import { adAccountId, instagramId } from "@/lib/sandbox/testing/demo-ids";
import { tinyImages } from "@/lib/sandbox/testing/tiny-images";

const backed = `/v25.0/${instagramId("marrowandrye")}/instagram_backed_threads_user`;

test("accounts, tokens and images are still there after a restart", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-"));
  const stateFile = path.join(folder, "deep", "state.json");
  const first = await startSandbox({ stateFile });
  const headers = { authorization: `Bearer ${first.token()}` };
  const made = await (await fetch(first.url + backed, { method: "POST", headers })).json();
  const bytes = tinyImages.png(600, 600).toString("base64");
  const upload = await fetch(`${first.url}/v25.0/${adAccountId(1)}/adimages`, {
    method: "POST",
    headers,
    body: new URLSearchParams({ bytes }),
  });
  const hash = /"hash":"(\w+)"/.exec(await upload.text())?.[1];
  await first.close();

  const second = await startSandbox({ stateFile });
  expect(await (await fetch(second.url + backed, { headers })).json()).toEqual(made);
  expect((await fetch(`${second.url}/images/${hash}`)).headers.get("content-type")).toBe("image/png");
  second.reset();
  expect((await fetch(second.url + backed, { headers })).status).toBe(401);
  await second.close();
  expect(JSON.parse(readFileSync(stateFile, "utf8"))).toMatchObject({
    version: 1,
    tokens: [],
    instagram: [],
  });
  rmSync(folder, { recursive: true });
});

test("a state file it cannot read stops the start with a sentence that says so", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-"));
  const stateFile = path.join(folder, "state.json");
  writeFileSync(stateFile, '{"version":1,"tok');
  await expect(startSandbox({ stateFile })).rejects.toThrow(/cannot read its state file .*state\.json/);
  rmSync(folder, { recursive: true });
});
