import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SavedState } from "@/lib/sandbox/store/saved-state";
import { emptyState, fromSaved, toSaved, type State } from "@/lib/sandbox/store/state";

const delayMs = 200;

export function readState(file: string | null): State {
  if (file === null) return emptyState();
  try {
    return fromSaved(SavedState.parse(JSON.parse(readFileSync(file, "utf8"))));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return emptyState();
    throw new Error(`The sandbox cannot read its state file ${file}. Delete it to start afresh.`, {
      cause: error,
    });
  }
}

/** Writes the state a moment after it changed, whole or not at all. */
export class StateFile {
  private timer: NodeJS.Timeout | null = null;
  private lastWriteMs = 0;

  constructor(
    private readonly file: string | null,
    private readonly state: () => State,
  ) {}

  /** A big state is written less often, so that saving never takes more than a tenth of the time. */
  changed() {
    if (this.file === null || this.timer) return;
    this.timer = setTimeout(() => this.flush(), Math.max(delayMs, this.lastWriteMs * 10));
    this.timer.unref();
  }

  flush() {
    if (this.timer) clearTimeout(this.timer);
    const pending = this.timer !== null;
    this.timer = null;
    if (this.file === null || !pending) return;
    const started = performance.now();
    mkdirSync(path.dirname(path.resolve(this.file)), { recursive: true });
    const draft = `${this.file}.${process.pid}.tmp`;
    writeFileSync(draft, JSON.stringify(toSaved(this.state())), { mode: 0o600 });
    renameSync(draft, this.file);
    this.lastWriteMs = performance.now() - started;
  }
}
