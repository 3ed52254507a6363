export type Range = { start: number; /** Inclusive. */ end: number };
export type Opened = { /** Of what `body` brings. */ bytes: number; body: ReadableStream<Uint8Array> };

/** Where files rest. Keys are `<workspace>/<name>`, and nothing in them was typed by a person. */
export type Storage = {
  /** Takes the file at `path` over; whoever had it there has it no longer. Repeating it with the same bytes is harmless. */
  keep(key: string, path: string): Promise<void>;
  /** Null where there is none. */
  open(key: string, range?: Range): Promise<Opened | null>;
  remove(keys: readonly string[]): Promise<void>;
  /** Everything of one workspace. */
  removeAll(workspaceId: string): Promise<void>;
};

/** What is small enough to be held whole. */
export async function readWhole({ body }: Opened): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await new Response(body).arrayBuffer());
}
