import { describe, expect, test } from "vitest";
import { asSent } from "@/lib/creatives/as-sent";
import { idsOf, usableKind, type IdentityObstacle, type Speaker } from "@/lib/creatives/identity";
import { resolveIdentity, type SourceFacts } from "@/lib/creatives/resolve-identity";
import { SourceId } from "@/lib/ids";
import {
  carouselSubject,
  exampleIdentity,
  exampleMedia,
  exampleSquare,
  exampleSubject,
  exampleVideo,
  videoSubject,
} from "@/lib/testing/creative-subject";

const page = {
  ...{ id: "10", name: "Lumfold", pictureUrl: "https://a.example/page.jpg" },
  ...{ pageBackedInstagram: "found" as const, pageBackedInstagramId: "30" },
};
const instagram = {
  ...{ id: "20", username: "lumfold", pictureUrl: "https://a.example/ig.jpg", pages: [page], assigned: true },
};
const lookedUpAt = new Date("2026-11-20T08:00:00Z");
const found = { associated: "found", instagram_backed: "found", page_backed: "found" } as const;
const kinds = ["associated", "instagram_backed", "page_backed"] as const;
const accounts = kinds.map((kind, index) => ({ kind, threadsUserId: `40${index}`, lookedUpAt }));
const source = (changes: Partial<SourceFacts> = {}): SourceFacts => ({
  ...{ id: "s", type: "instagram", label: "@lumfold", instagram, page: null, states: found, accounts },
  ...changes,
});

describe("the three ids of a creative", () => {
  test("are those that belong together, by the kind of account", () => {
    expect(kinds.map((kind) => idsOf(resolveIdentity(source(), kind)))).toEqual([
      { pageId: "10", instagramUserId: "20", threadsUserId: "400" },
      { pageId: "10", instagramUserId: "20", threadsUserId: "401" },
      { pageId: "10", instagramUserId: "30", threadsUserId: "402" },
    ]);
  });

  test("are none as soon as one is missing, or something stands in the way", () => {
    expect(idsOf(null)).toBeNull();
    expect(idsOf(exampleIdentity)).not.toBeNull();
    expect(idsOf({ ...exampleIdentity, page: null })).toBeNull();
    expect(idsOf({ ...exampleIdentity, instagram: null })).toBeNull();
    expect(idsOf({ ...exampleIdentity, threadsUserId: null })).toBeNull();
    expect(idsOf({ ...exampleIdentity, obstacle: "threads_unknown" })).toBeNull();
  });
});

describe("a source", () => {
  test("speaks with all that is known of it", () => {
    expect(resolveIdentity(source(), "associated")).toEqual({
      ...{ sourceId: "s", kind: "associated", type: "instagram", label: "@lumfold" },
      pictureUrl: instagram.pictureUrl,
      page: { id: "10", name: "Lumfold", pictureUrl: page.pictureUrl },
      instagram: { id: "20", username: "lumfold", pictureUrl: instagram.pictureUrl },
      ...{
        threadsUserId: "400",
        lookedUpAt: "2026-11-20T08:00:00.000Z",
        instead: null,
        obstacle: null,
        instagramAssigned: true,
      },
    });
  });

  test("that is a Page speaks as itself, and needs no ad account to have its Instagram account", () => {
    expect(resolveIdentity(source({ type: "page", page, instagram: null }), "page_backed")).toMatchObject({
      pictureUrl: page.pictureUrl,
      page: { id: "10" },
      instagram: { id: "30", username: null, pictureUrl: page.pictureUrl },
      ...{ obstacle: null, instagramAssigned: null },
    });
    expect(resolveIdentity(source({ page: { ...page, id: "11" } }), "associated").page?.id).toBe("11");
  });

  test("of which little is known says so", () => {
    const bare = source({
      instagram: { ...instagram, pages: [], assigned: null, pictureUrl: null },
      accounts: [],
    });

    expect(resolveIdentity(bare, "associated")).toMatchObject({
      ...{ pictureUrl: null, page: null, threadsUserId: null, lookedUpAt: null, instagramAssigned: null },
    });
    const nobody = source({ instagram: null, accounts: [] });
    expect(resolveIdentity(nobody, "associated")).toMatchObject({ pictureUrl: null, instagram: null });
    expect(resolveIdentity(nobody, "page_backed").instagram).toBeNull();
  });

  test.each<[string, Partial<SourceFacts>, (typeof kinds)[number], IdentityObstacle | null]>([
    ["none found", { accounts: [], states: { ...found, associated: "none" } }, "associated", "threads_none"],
    [
      "unknown",
      { accounts: [], states: { ...found, associated: "unknown" } },
      "associated",
      "threads_unknown",
    ],
    [
      "refused",
      { accounts: [], states: { ...found, associated: "refused" } },
      "associated",
      "threads_refused",
    ],
    [
      "does not apply",
      { accounts: [], states: { ...found, page_backed: "not_applicable" } },
      "page_backed",
      "not_applicable",
    ],
    ["found without its id", { accounts: [] }, "associated", null],
    ["found before, unanswered since", { states: { ...found, associated: "unknown" } }, "associated", null],
    ["no Page", { instagram: { ...instagram, pages: [] } }, "associated", "page_missing"],
    ["no Instagram account", { instagram: null, page }, "associated", "instagram_missing"],
    [
      "no Page-backed Instagram account",
      { page: { ...page, pageBackedInstagramId: null } },
      "page_backed",
      "instagram_missing",
    ],
    [
      "a Page-backed one that nobody could look up",
      { page: { ...page, pageBackedInstagram: "unknown", pageBackedInstagramId: null } },
      ...(["page_backed", "instagram_unknown"] as const),
    ],
    [
      "a Page of which that is unknown, for the account itself",
      { instagram: null, page: { ...page, pageBackedInstagram: "unknown" } },
      ...(["associated", "instagram_missing"] as const),
    ],
  ])("with %s", (_, changes, kind, obstacle) => {
    const found = resolveIdentity(source(changes), kind).obstacle;

    expect(found).toBe(changes.accounts?.length === 0 && obstacle === null ? "threads_unknown" : obstacle);
  });
});

describe("the kind a creative begins with", () => {
  const speaker = (usable: readonly string[], preferredKind: Speaker["preferredKind"]): Speaker => {
    const as = (kind: (typeof kinds)[number]) => ({
      ...exampleIdentity,
      ...{ kind, obstacle: usable.includes(kind) ? null : ("threads_none" as const) },
    });
    return {
      ...{ sourceId: SourceId.parse(exampleIdentity.sourceId), preferredKind },
      kinds: {
        associated: as("associated"),
        instagram_backed: as("instagram_backed"),
        page_backed: as("page_backed"),
      },
    };
  };

  test("is the preferred one, else the first that can be used, else the preferred one all the same", () => {
    expect(usableKind(speaker(["associated", "page_backed"], "page_backed"))).toBe("page_backed");
    expect(usableKind(speaker(["instagram_backed", "page_backed"], "associated"))).toBe("instagram_backed");
    expect(usableKind(speaker(["page_backed"], null))).toBe("page_backed");
    expect(usableKind(speaker([], "instagram_backed"))).toBe("instagram_backed");
    expect(usableKind(speaker([], null))).toBeNull();
  });
});

describe("a published creative", () => {
  const ids = { pageId: "1", instagramUserId: "2", threadsUserId: "3" };
  const adAccount = { id: "act_9", name: "Lumfold US" };

  test("has the ids it was sent with, and today's names where they are the same", () => {
    const { page, instagram } = exampleIdentity;
    const sent = { pageId: page?.id ?? "", instagramUserId: "2", threadsUserId: "3", media: null };
    const shown = asSent(exampleSubject({}, { identity: { ...exampleIdentity, obstacle: "threads_none" } }), {
      sent,
      adAccount,
    });

    expect(shown.adAccount).toEqual({ ...adAccount, status: null });
    expect(shown.identity).toMatchObject({
      ...{ threadsUserId: "3", obstacle: null, label: "@lumfold.lamps", page },
      instagram: { id: "2", username: null, pictureUrl: null },
    });
    const other = { ...sent, pageId: "1", instagramUserId: instagram?.id ?? "" };
    expect(asSent(exampleSubject(), { sent: other, adAccount }).identity).toMatchObject({
      page: { id: "1", name: "1", pictureUrl: null },
      instagram,
    });
    expect(asSent(exampleSubject({}, { identity: null }), { sent, adAccount }).identity).toBeNull();
  });

  test("calls pictures and videos what the request called them", () => {
    const sent = { ...ids, media: [{ imageHash: "then", videoId: "9" }] };
    const media = (subject: Parameters<typeof asSent>[0]) =>
      asSent(subject, { sent, adAccount }).media.map(({ imageHash, videoId }) => [imageHash, videoId]);

    expect(media(exampleSubject())).toEqual([["then", null]]);
    expect(media(videoSubject())).toEqual([
      [null, "9"],
      ["then", null],
    ]);
    const sentNothing = { sent: { ...ids, media: null }, adAccount };
    expect(asSent(videoSubject(), sentNothing).media).toMatchObject([{ videoId: null }, { imageHash: null }]);
    const empty = { sent: { ...ids, media: [{ imageHash: "", videoId: "" }] }, adAccount };
    expect(asSent(videoSubject(), empty).media).toMatchObject([{ videoId: null }, { imageHash: null }]);
    const filmed = { media: { mediaId: exampleVideo.id, thumbnailMediaId: exampleMedia.id } };
    const carousel = carouselSubject(filmed, {}, [exampleVideo, exampleSquare]);
    const two = [
      { imageHash: "poster", videoId: "9" },
      { imageHash: "card", videoId: "" },
    ];
    expect(asSent(carousel, { sent: { ...ids, media: two }, adAccount }).media).toMatchObject([
      ...[{ videoId: "9" }, { imageHash: "card" }],
    ]);
  });
});
