import { z } from "zod";
import { callToActionTypes } from "@/lib/creatives/call-to-action";
import { Extra, ThreadsIdPosition, type Identity } from "@/lib/creatives/schema";
import { mostCards } from "@/lib/draft-csv/columns";
import type { CellProblem } from "@/lib/draft-csv/problem";
import type { Row } from "@/lib/draft-csv/write-row";
import { ThreadsKind } from "@/lib/generated/prisma/enums";
import type { SourceId } from "@/lib/ids";

type Found<Thing> = Thing | "unknown" | "several";
/** What the workspace has under the words of a chunk of rows. */
export type Lookups = {
  speakerOf: (words: string) => Found<{ sourceId: SourceId; preferredKind: ThreadsKind | null }>;
  mediaOf: (words: string) => Found<{ id: string }>;
};

const Kind = z.enum(ThreadsKind);
const KeptExtra = z.array(Extra.extend({ card: z.int().min(1).max(mostCards).optional() }));
const word = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the cells of one row and collects what is wrong with them. */
export class Cells {
  readonly problems: CellProblem[] = [];
  private readonly read = new Set<string>();
  constructor(
    private readonly row: Row,
    private readonly lookups: Lookups,
  ) {}

  text(column: string) {
    this.read.add(column);
    const text = this.row[column] ?? "";
    if (text.length > 20_000) this.fail(column, "too_long");
    return text;
  }

  fail(column: string, code: CellProblem["code"]) {
    this.problems.push({ column, value: (this.row[column] ?? "").slice(0, 200), code });
  }

  media(column: string): string | null {
    const text = this.text(column).trim();
    if (text === "") return null;
    const found = this.lookups.mediaOf(text);
    if (typeof found === "object") return found.id;
    this.fail(column, found === "unknown" ? "media_unknown" : "media_several");
    return null;
  }

  identity(): Identity {
    const [speaker, kind] = [this.text("speaks_as").trim(), word(this.text("threads_account"))];
    const parsed = Kind.safeParse(kind.replace(/^instagram_associated$/, "associated"));
    if (kind !== "" && kind !== "none" && !parsed.success) this.fail("threads_account", "not_a_kind");
    const chosen = parsed.success ? parsed.data : null;
    if (speaker === "") return { sourceId: null, kind: chosen };
    const found = this.lookups.speakerOf(speaker);
    if (typeof found === "object") {
      return { sourceId: found.sourceId, kind: kind === "" ? found.preferredKind : chosen };
    }
    this.fail("speaks_as", found === "unknown" ? "speaker_unknown" : "speaker_several");
    return { sourceId: null, kind: null };
  }

  callToAction(otherwise: string) {
    const type = word(this.text("call_to_action")).toUpperCase();
    if (type === "") return otherwise;
    if (!callToActionTypes.has(type)) this.fail("call_to_action", "not_a_button");
    return type;
  }

  position(otherwise: ThreadsIdPosition) {
    const said = word(this.text("threads_user_id_position"));
    const position = ThreadsIdPosition.safeParse(said === "" ? otherwise : said);
    if (!position.success) this.fail("threads_user_id_position", "not_a_position");
    return position.data ?? otherwise;
  }

  yesOrNo(column: string, otherwise: boolean) {
    const said = word(this.text(column));
    if (said === "") return otherwise;
    const isYes = ["yes", "true", "1"].includes(said);
    if (!isYes && !["no", "false", "0"].includes(said)) this.fail(column, "not_yes_or_no");
    return isYes;
  }

  extra() {
    const text = this.text("extra").trim();
    const parsed = KeptExtra.safeParse(text === "" ? [] : parseJson(text));
    if (!parsed.success) this.fail("extra", "not_extra");
    return parsed.data ?? [];
  }

  /** As many as are said, or as have a cell that says something. */
  countCards() {
    const said = this.text("cards").trim();
    if (said !== "" && !(/^\d{1,3}$/.test(said) && Number(said) <= mostCards)) {
      this.fail("cards", "not_a_number");
      return 0;
    }
    const filled = Object.entries(this.row).flatMap(([column, text]) => {
      const [, number] = /^card_(\d+)_/.exec(column) ?? [];
      return number && text !== "" ? [Number(number)] : [];
    });
    return Math.max(Number(said), ...filled);
  }

  /** What is filled in and has no place in this format is a mistake, and not left out in silence. */
  refuseOthers() {
    for (const [column, text] of Object.entries(this.row)) {
      if (!this.read.has(column) && text.trim() !== "") this.fail(column, "no_place");
    }
  }
}
