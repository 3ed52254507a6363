import { describe, expect, test } from "vitest";
import { withAlternatives, type IdentityView, type Speaker } from "@/lib/creatives/identity";
import { mend } from "@/lib/creatives/mend";
import { mediaIdAt, swapMedia } from "@/lib/creatives/swap-media";
import { validate } from "@/lib/creatives/validate";
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

const fixOf = (problems: ReturnType<typeof validate>, code: string) =>
  problems.filter((one) => one.code === code).map(({ fix }) => fix);

describe("use this account instead", () => {
  const none: IdentityView = { ...exampleIdentity, threadsUserId: null, obstacle: "threads_none" };
  const kinds = {
    associated: none,
    instagram_backed: { ...exampleIdentity, kind: "instagram_backed" },
    page_backed: { ...none, kind: "page_backed", obstacle: "not_applicable" },
  } satisfies Speaker["kinds"];
  const speaker: Speaker = {
    sourceId: SourceId.parse(exampleIdentity.sourceId),
    preferredKind: "associated",
    kinds,
  };

  test("names the kind that can speak to each that cannot", () => {
    const told = withAlternatives(speaker).kinds;
    expect(told.associated.instead).toBe("instagram_backed");
    expect(told.page_backed.instead).toBe("instagram_backed");
    expect(told.instagram_backed.instead).toBeNull();
  });

  test("names none where none can", () => {
    const nobody = withAlternatives({ ...speaker, kinds: { ...kinds, instagram_backed: none } });
    expect(Object.values(nobody.kinds).map(({ instead }) => instead)).toEqual([null, null, null]);
  });

  test("is offered with the error, and mends it", () => {
    const identity = withAlternatives(speaker).kinds.associated;
    const [problem, ...others] = validate(exampleSubject({}, { identity })).filter(
      ({ code }) => code === "identity_mismatch",
    );
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      ...{ severity: "error", field: "identity", fix: "use_instead", source: "threadsAds" },
      params: { obstacle: "threads_none", instead: "instagram_backed" },
    });
    const before = exampleSubject().creative;
    const broken = { field: "identity", fix: "use_instead", params: problem?.params ?? {} } as const;
    const after = mend(before, broken);
    expect(after).toEqual({ ...before, identity: { ...before.identity, kind: "instagram_backed" } });
    expect(mend(before, { ...broken, params: { instead: "nobody" } })).toBe(before);
  });

  test("is not offered where none can speak", () => {
    const problems = validate(exampleSubject({}, { identity: none }));
    expect(fixOf(problems, "identity_mismatch")).toEqual([null]);
    expect(fixOf(validate(exampleSubject()), "identity_mismatch")).toEqual([]);
  });
});

describe("a crop", () => {
  test("is offered for a picture that Threads would cut or not take, and for no video", () => {
    const image = (width: number, height: number) =>
      validate(exampleSubject({}, { media: [{ ...exampleMedia, width, height }] }));
    expect(fixOf(image(1080, 1920), "image_cropped")).toEqual(["crop"]);
    expect(fixOf(image(3000, 1000), "image_too_wide")).toEqual(["crop"]);
    expect(fixOf(image(500, 1500), "image_too_tall")).toEqual(["crop"]);
    const tallVideo = { ...exampleVideo, width: 1080, height: 1920 };
    expect(fixOf(validate(videoSubject({}, [tallVideo, exampleMedia])), "video_cropped")).toEqual([null]);
  });

  test("is offered for a card's picture, and for no video's thumbnail", () => {
    const wide = { ...exampleSquare, width: 1600 };
    const [first] = validate(carouselSubject({}, {}, [wide])).filter(({ code }) => code === "card_cropped");
    expect(first).toMatchObject({ fix: "crop", field: "cards.0.media", params: { across: 520, down: 0 } });
    const media = { mediaId: exampleVideo.id, thumbnailMediaId: wide.id };
    const video = validate(carouselSubject({ media }, {}, [wide, exampleVideo]));
    const ofFirst = video.filter(({ code, field }) => code === "card_cropped" && field === "cards.0.media");
    expect(ofFirst.map(({ fix }) => fix)).toEqual([null]);
  });

  test("puts the part in the place of the picture it was cut from, and nowhere else", () => {
    const part = "01890000-0000-7000-8000-0000000000ff";
    const image = exampleSubject().creative;
    expect(mediaIdAt(image, "media")).toBe(exampleMedia.id);
    expect(mediaIdAt(image, "link")).toBeNull();
    expect(mediaIdAt(image, "cards.0.media")).toBeNull();
    expect(swapMedia(image, "media", exampleMedia.id, part)).toEqual({ ...image, media: { mediaId: part } });

    const video = videoSubject().creative;
    const media = { mediaId: part, thumbnailMediaId: exampleMedia.id };
    expect(swapMedia(video, "media", exampleVideo.id, part)).toEqual({ ...video, media });

    const carousel = carouselSubject().creative;
    expect(mediaIdAt(carousel, "media")).toBeNull();
    expect(mediaIdAt(carousel, "cards.9.media")).toBeNull();
    expect(mediaIdAt(carousel, "cards.1.headline")).toBeNull();
    const swapped = swapMedia(carousel, "cards.1.media", exampleSquare.id, part);
    expect([0, 1, 2].map((index) => mediaIdAt(swapped, `cards.${index}.media`))).toEqual([
      ...[exampleSquare.id, part, exampleSquare.id],
    ]);
    expect(swapMedia(swapped, "cards.1.media", part, exampleSquare.id)).toEqual(carousel);
  });

  test("leaves alone what somebody put there meanwhile", () => {
    const image = exampleSubject().creative;
    expect(swapMedia(image, "media", exampleVideo.id, exampleSquare.id)).toBe(image);
  });
});
