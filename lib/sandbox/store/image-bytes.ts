import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const memoryLimit = 64 * 1024 * 1024;

/** Bytes by hash: in a folder when there is one, else in memory with the oldest dropped first. */
export class ImageBytes {
  private readonly held = new Map<string, Uint8Array>();
  private heldSize = 0;

  constructor(private readonly folder: string | null) {}

  put(hash: string, bytes: Uint8Array) {
    if (this.folder !== null) {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(path.join(this.folder, hash), bytes);
      return;
    }
    if (this.held.has(hash)) return;
    this.held.set(hash, bytes);
    this.heldSize += bytes.length;
    for (const [oldest, { length }] of this.held) {
      if (this.heldSize <= memoryLimit) break;
      this.held.delete(oldest);
      this.heldSize -= length;
    }
  }

  get(hash: string): Uint8Array | undefined {
    if (!/^[0-9a-f]{32}$/.test(hash)) return undefined;
    if (this.folder === null) return this.held.get(hash);
    try {
      return readFileSync(path.join(this.folder, hash));
    } catch {
      return undefined;
    }
  }

  clear() {
    this.held.clear();
    this.heldSize = 0;
    if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
  }
}
