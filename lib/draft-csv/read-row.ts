import { randomUUID } from "node:crypto";
import { emptyCard, emptyCarousel, emptyImage, emptyVideo } from "@/lib/creatives/empty-creative";
import { Creative } from "@/lib/creatives/schema";
import { Cells, type Lookups } from "@/lib/draft-csv/cells";
import { cardColumn, type CardColumn } from "@/lib/draft-csv/columns";
import type { CellProblem } from "@/lib/draft-csv/problem";
import type { Row } from "@/lib/draft-csv/write-row";

/** Null for a format nobody knows. */
function contentOf(cells: Cells, format: string): Creative | null {
  const plainTexts = () => ({
    ...{ message: cells.text("message"), headline: cells.text("headline") },
    ...{ description: cells.text("description"), displayLink: cells.text("display_link") },
  });
  switch (format) {
    case "single_image":
      return { ...emptyImage(), texts: plainTexts(), media: { mediaId: cells.media("media") } };
    case "single_video":
      return {
        ...{ ...emptyVideo(), texts: plainTexts() },
        media: { mediaId: cells.media("media"), thumbnailMediaId: cells.media("thumbnail") },
      };
    case "carousel": {
      const texts = { message: cells.text("message"), displayLink: cells.text("display_link") };
      const cards = Array.from({ length: cells.countCards() }, (_, index) => {
        const at = (column: CardColumn) => cardColumn(index + 1, column);
        return {
          ...emptyCard(randomUUID()),
          ...{ headline: cells.text(at("headline")), description: cells.text(at("description")) },
          link: cells.text(at("link")),
          media: { mediaId: cells.media(at("media")), thumbnailMediaId: cells.media(at("thumbnail")) },
        };
      });
      return {
        ...{ ...emptyCarousel(undefined, cards), texts },
        multiShareOptimized: cells.yesOrNo("multi_share_optimized", true),
        multiShareEndCard: cells.yesOrNo("multi_share_end_card", true),
      };
    }
    default:
      return null;
  }
}

function withExtra(cells: Cells, creative: Creative): Creative {
  const all = cells.extra();
  const of = (number?: number) =>
    all.flatMap(({ card, path, value }) => (card === number ? [{ path, value }] : []));
  const count = creative.format === "carousel" ? creative.cards.length : 0;
  if (all.some(({ card = 0 }) => card > count)) cells.fail("extra", "not_extra");
  if (creative.format !== "carousel") return { ...creative, extra: of() };
  const cards = creative.cards.map((card, index) => ({ ...card, extra: of(index + 1) }));
  return { ...creative, cards, extra: of() };
}

/** A row as a creative, or all that is wrong with it; nothing is guessed. */
export function readRow(
  row: Row,
  lookups: Lookups,
): { value: Creative; problems: null } | { value: null; problems: CellProblem[] } {
  const cells = new Cells(row, lookups);
  const said = cells.text("format").trim();
  const content = contentOf(cells, said.toLowerCase().replace(/[\s-]+/g, "_"));
  if (!content) {
    cells.fail("format", said === "" ? "format_missing" : "not_a_format");
    return { value: null, problems: cells.problems };
  }
  const value = {
    ...withExtra(cells, content),
    ...{ name: cells.text("name"), link: cells.text("link"), identity: cells.identity() },
    callToAction: cells.callToAction(content.callToAction),
    threadsIdPosition: cells.position(content.threadsIdPosition),
  };
  cells.refuseOthers();
  if (cells.problems.length > 0) return { value: null, problems: cells.problems };
  return { value: Creative.parse(value), problems: null };
}
