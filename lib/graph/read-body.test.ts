import { expect, test } from "vitest";
import { BodyTooLong, readBody } from "@/lib/graph/read-body";
import { failure } from "@/lib/testing/scripted-graph";

function streamed(chunks: Iterator<Uint8Array>, cancel = () => {}) {
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const { done, value } = chunks.next();
    if (done) controller.close();
    else controller.enqueue(value);
  };
  return new Response(new ReadableStream<Uint8Array>({ pull, cancel }));
}

test("letters cut between two chunks stay whole", async () => {
  const bytes = new TextEncoder().encode('{"name":"Zoë 🧵 藍"}');

  expect(await readBody(streamed([...bytes].map((byte) => Uint8Array.of(byte)).values()))).toBe(
    '{"name":"Zoë 🧵 藍"}',
  );
});

test("no body and an empty one are empty", async () => {
  expect(await readBody(new Response(null, { status: 204 }))).toBe("");
  expect(await readBody(streamed([].values()))).toBe("");
});

test("a body without end is given up, and its source told", async () => {
  let open = true;
  function* endless() {
    for (;;) yield new Uint8Array(1024 * 1024);
  }
  const cancel = () => void (open = false);
  await failure(readBody(streamed(endless(), cancel)), BodyTooLong);

  expect(open).toBe(false);
});
