import { request } from "node:http";
import { expect } from "vitest";
import { adAccountId, pageId } from "@/lib/sandbox/testing/demo-ids";
import { test } from "@/lib/sandbox/testing/sandbox-test";

const edge = `/v25.0/${adAccountId(1)}/adcreatives`;
const story = {
  page_id: pageId("Loomfield Goods"),
  link_data: {
    link: "https://a.example/?a=1&b=2",
    message: "50% & more, zoë 🧵",
    picture: "https://a.example/p.png",
  },
};
const fields = { name: "One & the same", object_story_spec: JSON.stringify(story) };

function multipart(more: Record<string, string>) {
  const body = new FormData();
  for (const [key, value] of Object.entries({ ...fields, ...more })) body.set(key, value);
  return { body };
}

/** How the same parameters, and with them a token, may arrive. */
const encodings: Record<
  string,
  (more: Record<string, string>) => { query?: string; body?: BodyInit; type?: string }
> = {
  query: (more) => ({ query: new URLSearchParams({ ...fields, ...more }).toString() }),
  form: (more) => ({ body: new URLSearchParams({ ...fields, ...more }) }),
  multipart,
  json: (more) => ({
    body: JSON.stringify({ name: fields.name, object_story_spec: story, ...more }),
    type: "application/json",
  }),
};

test("the same creative, in each encoding and with the token in each place", async ({ ask, sandbox }) => {
  const token = sandbox.token();
  const ids = new Set<unknown>();
  for (const encode of Object.values(encodings)) {
    for (const place of ["with the parameters", "query", "Bearer", "OAuth"]) {
      const inside = place === "with the parameters";
      const { query = "", body, type } = encode(inside ? { access_token: token } : {});
      const more = place === "query" ? `&access_token=${token}` : "";
      const made = await ask(`${edge}?${query}${more}`, {
        method: "POST",
        token: null,
        headers: {
          ...(type === undefined ? {} : { "content-type": type }),
          ...(place === "Bearer" || place === "OAuth" ? { authorization: `${place} ${token}` } : {}),
        },
        ...(body === undefined ? {} : { body }),
      });
      expect(made.status).toBe(200);
      ids.add(made.body["id"]);
    }
  }
  expect(ids.size).toBe(1);
  const read = await ask(`/v25.0/${String([...ids][0])}?fields=name,object_story_spec`);
  expect(read.body).toMatchObject({ name: fields.name, object_story_spec: story });
  expect((await ask(edge, { method: "POST", token: null })).body["error"]).toMatchObject({ code: 104 });
});

test("a GET may carry an empty JSON body, and a POST may stand for another method", async ({
  ask,
  sandbox,
}) => {
  const url = `${sandbox.url}/v25.0/me?fields=name&access_token=${sandbox.token()}`;
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(
      url,
      { method: "GET", headers: { "content-type": "application/json", "content-length": "2" } },
      (response) => {
        let read = "";
        response.on("data", (chunk) => (read += String(chunk))).on("end", () => resolve(read));
      },
    );
    sent.on("error", reject).end("{}");
  });
  expect(JSON.parse(text)).toMatchObject({ name: "Juno Park" });
  const made = await ask(edge, { method: "POST", body: new URLSearchParams(fields) });
  const id = String(made.body["id"]);
  await ask(`/v25.0/${id}`, { method: "POST", body: new URLSearchParams({ method: "delete" }) });
  expect((await ask(`/v25.0/${id}?fields=status`)).body["status"]).toBe("DELETED");
});

test("says what cannot be read", async ({ ask }) => {
  const broken = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
  expect((await ask(edge, broken)).body["error"]).toMatchObject({ code: 100 });
  const parts = { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body: "y" };
  expect((await ask(edge, parts)).body["error"]).toMatchObject({ code: 100 });
});
