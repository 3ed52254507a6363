import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Bytes of uploads, on disk and never in memory: in `kept`, which outlives the process, or in a folder of their own
 * that goes with it. Names are made by the sandbox: lower-case letters and digits.
 */
export class MediaFiles {
  private temporary: string | null = null;

  constructor(private readonly kept: string | null) {}

  private folder(): string {
    if (this.kept !== null) {
      mkdirSync(this.kept, { recursive: true });
      return this.kept;
    }
    this.temporary ??= mkdtempSync(path.join(tmpdir(), "graph-sandbox-"));
    return this.temporary;
  }

  /** Where the bytes are, or would be. */
  place(name: string): string {
    if (!/^[0-9a-z]{1,64}$/.test(name)) throw new Error(`${name} is no name of a file`);
    return path.join(this.folder(), name);
  }

  put(name: string, bytes: Uint8Array) {
    writeFileSync(this.place(name), bytes);
  }

  append(name: string, bytes: Uint8Array) {
    appendFileSync(this.place(name), bytes);
  }

  /** Undefined where there is no such file. */
  size(name: string): number | undefined {
    return statSync(this.place(name), { throwIfNoEntry: false })?.size;
  }

  get(name: string): Uint8Array | undefined {
    return this.size(name) === undefined ? undefined : readFileSync(this.place(name));
  }

  remove(name: string) {
    rmSync(this.place(name), { force: true });
  }

  clear() {
    for (const folder of [this.kept, this.temporary]) {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
    this.temporary = null;
  }

  /** Leaves behind only what is to be kept. */
  close() {
    if (this.temporary !== null) rmSync(this.temporary, { recursive: true, force: true });
    this.temporary = null;
  }
}
