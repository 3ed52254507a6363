import fc from "fast-check";
import { test } from "vitest";
import { buildRequest } from "@/lib/creatives/build-request";
import { readRequest } from "@/lib/creatives/read-request";
import { anyRequest } from "@/lib/testing/any-creative";

test("the request of any creative, built, read and built again, is the same to the letter", () => {
  const isSame = fc.property(anyRequest, ({ creative, ids, media }) => {
    const body = JSON.stringify(buildRequest(creative, ids, media));
    const read = readRequest(JSON.parse(body));

    return read !== null && JSON.stringify(buildRequest(read.creative, read.ids, read.media)) === body;
  });
  fc.assert(isSame, { numRuns: 100_000 });
}, 180_000);
