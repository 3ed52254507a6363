/** Rows a statement takes at once. */
const rowsAtOnce = 1000;

/** Thousands of rows in few statements: each takes its rows as one JSON text. */
export async function inChunks<Row>(
  rows: readonly Row[],
  save: (json: string, rows: Row[]) => Promise<unknown>,
) {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const chunk = rows.slice(from, from + rowsAtOnce);
    await save(JSON.stringify(chunk), chunk);
  }
}
