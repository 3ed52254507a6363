import { act, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { useDraft } from "./use-draft";
import { removeCard, restoreCard } from "@/lib/creatives/cards";
import { backTo, changeFormat } from "@/lib/creatives/change-format";
import { emptyCard, emptyCarousel, emptyVideo } from "@/lib/creatives/empty-creative";
import type { Creative } from "@/lib/creatives/schema";
import { setText } from "@/lib/creatives/set-text";
import { DraftId } from "@/lib/ids";
import { within } from "@/lib/creatives/within";

const begin = (blank: Creative) =>
  renderHook(() =>
    useDraft({ workspace: "team", person: "juno", canEdit: true, draftId, draft: null, blank }),
  ).result;

const draftId = DraftId.parse("01890000-0000-7000-8000-000000000001");
const videoId = "01890000-0000-7000-8000-00000000000a";
const pictureId = "01890000-0000-7000-8000-00000000000b";

describe("changes that come before the last one is drawn", () => {
  test("two uploads that end at once both stay", () => {
    const studio = begin(emptyVideo());
    const put = (part: Partial<ReturnType<typeof emptyVideo>["media"]>) =>
      studio.current.change(
        within("single_video", (latest) => ({ ...latest, media: { ...latest.media, ...part } })),
      );
    act(() => {
      put({ thumbnailMediaId: pictureId });
      put({ mediaId: videoId });
    });
    expect(studio.current.creative).toMatchObject({
      media: { mediaId: videoId, thumbnailMediaId: pictureId },
    });
  });

  test("an upload into a format that is gone changes nothing", () => {
    const studio = begin(emptyVideo());
    const carousel = emptyCarousel(emptyVideo().identity, [emptyCard(videoId), emptyCard(pictureId)]);
    act(() => {
      studio.current.change(carousel);
      studio.current.change(within("single_video", (latest) => ({ ...latest, name: "Late" })));
    });
    expect(studio.current.creative).toEqual(carousel);
  });
});

describe("taking back", () => {
  test("a format that comes back keeps what was written since", () => {
    const before: Creative = { ...emptyVideo(), media: { mediaId: videoId, thumbnailMediaId: pictureId } };
    const { creative } = changeFormat(before, "single_image", { media: [], newId: () => videoId });
    const since = setText({ ...creative, name: "Indigo" }, "message", "Eleven dips.");
    expect(backTo(before, since)).toEqual({
      ...before,
      name: "Indigo",
      texts: { ...before.texts, message: "Eleven dips." },
    });
  });

  test("a card that comes back stands where it stood, among the cards as they are now", () => {
    const [first, second, third] = ["a", "b", "c"].map(emptyCard);
    if (!first || !second || !third) throw new Error("three cards");
    const left = removeCard([first, second, third], 1).map((card) => ({ ...card, headline: "Since" }));
    expect(restoreCard(left, 1, second).map(({ id, headline }) => [id, headline])).toEqual([
      ["a", "Since"],
      ["b", ""],
      ["c", "Since"],
    ]);
  });
});
