export type Part = { kind: "same" | "added" | "removed"; text: string };

/** Beyond this a comparison word by word would be felt; such texts are told as a whole. */
const mostCells = 1_000_000;

const wordsOf = (text: string) =>
  Array.from(new Intl.Segmenter("en", { granularity: "word" }).segment(text), ({ segment }) => segment);

/** The lengths of the longest common run of words from each pair of places on. */
function commonLengths(one: string[], other: string[]) {
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = one[i] === other[j] ? both : Math.max(down, right);
    }
  }
  return (i: number, j: number) => lengths[i * width + j] ?? 0;
}

function joined(parts: Part[]): Part[] {
  const runs: Part[] = [];
  for (const { kind, text } of parts) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== "") runs.push({ kind, text });
  }
  return runs;
}

/** What became of a text, word by word: taken together, `same` and `removed` are the older, `same` and `added` the newer. */
export function diffWords(older: string, newer: string): Part[] {
  const [from, to] = [wordsOf(older), wordsOf(newer)];
  if (from.length * to.length > mostCells) {
    return joined([
      { kind: "removed", text: older },
      { kind: "added", text: newer },
    ]);
  }
  const common = commonLengths(from, to);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    const [was, is] = [from[i], to[j]];
    if (was !== undefined && was === is) {
      parts.push({ kind: "same", text: was });
      [i, j] = [i + 1, j + 1];
    } else if (was !== undefined && (is === undefined || common(i + 1, j) >= common(i, j + 1))) {
      parts.push({ kind: "removed", text: was });
      i += 1;
    } else if (is !== undefined) {
      parts.push({ kind: "added", text: is });
      j += 1;
    }
  }
  return joined(parts);
}
