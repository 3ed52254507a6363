import { describe, expect, test } from "vitest";
import { openToken, SealError, sealToken, type KeyRing } from "./seal";

const key = (id: string, fill: number) => ({ id, key: Buffer.alloc(32, fill) });
const place = { workspaceId: "workspace-1", id: "connection-1" };
const ring: KeyRing = [key("new", 1), key("old", 2)];
const token = "EAAB-a-token";

describe("a sealed token", () => {
  test("opens for its row and is nowhere in the sealed bytes", () => {
    const sealed = sealToken(token, place, ring);

    expect(openToken(sealed, place, ring)).toBe(token);
    expect(Buffer.from(sealed.tokenSealed).includes(token)).toBe(false);
  });

  test("is never the same bytes twice", () => {
    expect(sealToken(token, place, ring).tokenSealed).not.toEqual(sealToken(token, place, ring).tokenSealed);
  });

  test("is sealed with the first key, and opens with whichever key it names", () => {
    const before = sealToken(token, place, [key("old", 2)]);

    expect(sealToken(token, place, ring).tokenKeyId).toBe("new");
    expect(before.tokenKeyId).toBe("old");
    expect(openToken(before, place, ring)).toBe(token);
  });

  test("does not open for another connection or in another workspace", () => {
    const sealed = sealToken(token, place, ring);

    expect(() => openToken(sealed, { ...place, id: "connection-2" }, ring)).toThrow(SealError);
    expect(() => openToken(sealed, { ...place, workspaceId: "workspace-2" }, ring)).toThrow(SealError);
  });

  test("does not open when the ids were shifted between the two parts of the row's name", () => {
    const sealed = sealToken(token, { workspaceId: "a", id: "b/c" }, ring);

    expect(() => openToken(sealed, { workspaceId: "a/b", id: "c" }, ring)).toThrow(SealError);
  });

  test("does not open when any byte of it differs", () => {
    const sealed = sealToken(token, place, ring);

    for (let at = 0; at < sealed.tokenSealed.length; at += 1) {
      const tokenSealed = sealed.tokenSealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(() => openToken({ ...sealed, tokenSealed }, place, ring)).toThrow(SealError);
    }
  });

  test("does not open when it was cut short", () => {
    const sealed = sealToken(token, place, ring);

    for (const length of [0, 11, 28]) {
      const tokenSealed = sealed.tokenSealed.slice(0, length);
      expect(() => openToken({ ...sealed, tokenSealed }, place, ring)).toThrow(SealError);
    }
  });

  test("does not open when its key is gone, or another has its name", () => {
    const sealed = sealToken(token, place, ring);

    expect(() => openToken(sealed, place, [key("old", 2)])).toThrow(/no key called new/);
    expect(() => openToken(sealed, place, [key("new", 3)])).toThrow(SealError);
  });

  test("cannot be made with an empty ring", () => {
    expect(() => sealToken(token, place, [])).toThrow(SealError);
  });

  test("says nothing of the token when it does not open", () => {
    const sealed = sealToken(token, place, ring);

    expect(() => openToken(sealed, { ...place, id: "x" }, ring)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(token) }),
    );
  });
});
