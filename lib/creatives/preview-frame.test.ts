import { describe, expect, test } from "vitest";
import { readPreviewFrame } from "@/lib/creatives/preview-frame";

const places = { meta: "https://www.facebook.com", own: "https://heddle.example.com" };
const frame = (src: string) =>
  `<iframe src="${src}" width="274" height="213" style="border: none;"></iframe>`;
const read = (src: string, where = places) => readPreviewFrame(frame(src), where);

describe("Meta's snippet", () => {
  test("gives its address, decoded, and its size", () => {
    expect(read("https://www.facebook.com/ads/api/preview_iframe.php?d=AQ&amp;t=x&#x3D;1")).toEqual({
      src: "https://www.facebook.com/ads/api/preview_iframe.php?d=AQ&t=x=1",
      ...{ width: 274, height: 213 },
    });
    expect(read("https://business.facebook.com/p")?.src).toBe("https://business.facebook.com/p");
    expect(readPreviewFrame("<iframe src='https://www.facebook.com/p'>", places)).toEqual({
      ...{ src: "https://www.facebook.com/p", width: null, height: null },
    });
  });

  test.for([
    ["another scheme", "javascript:alert(1)"],
    ["an encoded scheme", "java&#115;cript:alert(1)"],
    ["data", "data:text/html,<script>alert(1)</script>"],
    ["plain http", "http://www.facebook.com/p"],
    ["a host that ends alike", "https://notfacebook.com/p"],
    ["a host that begins alike", "https://www.facebook.com.evil.example/p"],
    ["a name before the host", "https://www.facebook.com@evil.example/p"],
    ["a name at the right host", "https://you@www.facebook.com/p"],
    ["another port", "https://www.facebook.com:8443/p"],
    ["no scheme", "//www.facebook.com/p"],
    ["our own pages", "https://heddle.example.com/settings"],
    ["a token in its address", "https://www.facebook.com/p?access_token=EAAB"],
    ["nothing", ""],
  ] as const)("leads nowhere with %s", ([, src]) => {
    expect(read(src)).toBeNull();
  });

  test.for(["", "an error", '<script src="https://www.facebook.com/p"></script>', "<iframe srcdoc='<b>'>"])(
    "leads nowhere without a frame: %s",
    (snippet) => {
      expect(readPreviewFrame(snippet, places)).toBeNull();
    },
  );

  test("may lead to the server that stands in for Facebook, and to no other", () => {
    const local = { ...places, meta: "http://127.0.0.1:4100" };
    expect(read("http://127.0.0.1:4100/previews?d=1", local)?.src).toBe("http://127.0.0.1:4100/previews?d=1");
    expect(read("http://127.0.0.1:4101/previews", local)).toBeNull();
    expect(read("https://www.facebook.com/p", local)).toBeNull();
  });

  test("never leads to a page of our own, wherever we are", () => {
    const shared = { meta: "http://127.0.0.1:4100", own: "http://127.0.0.1:4100" };
    expect(read("http://127.0.0.1:4100/previews", shared)).toBeNull();
  });
});
