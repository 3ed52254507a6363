const lines = 4;
const columns = 40;
/** What "… more" takes of the last line. */
const moreColumns = 7;

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const clusters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Where the last line that is shown ends, in UTF-16 units; null when the text ends before. */
function endOfShown(text: string, lastColumns: number) {
  let line = 1;
  let column = 0;
  let sinceBreak = 0;
  let lastBreak: number | null = null;
  for (const { segment, index } of clusters.segment(text)) {
    const ends = segment === "\n" || segment === "\r\n";
    const width = wide.test(segment) ? 2 : 1;
    column += width;
    sinceBreak += width;
    const wraps = !ends && column > (line === lines ? lastColumns : columns) && segment.trim() !== "";
    if ((ends || wraps) && line === lines) return wraps ? (lastBreak ?? index) : index;
    if (ends || wraps) {
      line += 1;
      column = ends ? 0 : lastBreak === null ? width : sinceBreak;
      lastBreak = null;
      sinceBreak = column;
    } else if (segment.trim() === "") {
      lastBreak = index + segment.length;
      sinceBreak = 0;
    }
  }
  return null;
}

export type CutText = { shown: string; rest: string };

/** The feed shows about four lines and then "more". Lines are estimated, so that it takes no screen to know. */
export function cutText(text: string): CutText {
  const trimmed = text.trim();
  if (endOfShown(trimmed, columns) === null) return { shown: trimmed, rest: "" };
  const end = endOfShown(trimmed, columns - moreColumns) ?? trimmed.length;
  return { shown: trimmed.slice(0, end).trimEnd(), rest: trimmed.slice(end) };
}
