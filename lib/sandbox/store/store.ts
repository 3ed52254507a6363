import { RequestLog } from "@/lib/sandbox/core/request-log";
import { FaultList } from "@/lib/sandbox/core/fault-list";
import { Limits } from "@/lib/sandbox/limits/limits";
import { MediaFiles } from "@/lib/sandbox/store/media-files";
import type { AdAccountPatch, Drift, InstagramPatch, PagePatch } from "@/lib/sandbox/store/saved-state";
import { Settings } from "@/lib/sandbox/store/settings";
import { emptyState, type State } from "@/lib/sandbox/store/state";
import { readState, StateFile } from "@/lib/sandbox/store/state-file";
import { Tokens } from "@/lib/sandbox/store/tokens";
import type { Person } from "@/lib/sandbox/world/node";
import { World, type WorldSize } from "@/lib/sandbox/world/world";

/** Whole steps the world has moved on from its seed. */
export function driftSteps({ steps, everyMs, since }: Drift, now: number): number {
  return steps + (everyMs === null ? 0 : Math.max(0, Math.floor((now - since) / everyMs)));
}

export type App = { id: string; secret: string };
export type StoreOptions = {
  app: App;
  size: WorldSize;
  stateFile: string | null;
  now: () => number;
  /** The pace of the drift; null: the world stands still until it is told to move. */
  driftMs: number | null;
};

/** All the sandbox remembers: what is saved, and what lasts only as long as the process. */
export class Store {
  readonly app: App;
  readonly now: () => number;
  readonly tokens: Tokens;
  readonly faults = new FaultList();
  readonly log = new RequestLog();
  readonly limits: Limits;
  readonly media: MediaFiles;
  /** What has happened since the start; `flaky` sources answer by it. */
  readonly seen = new Set<string>();
  settings: Settings = Settings.parse({});
  world: World;
  private state: State;
  private readonly file: StateFile;
  private peopleById = new Map<string, Person>();

  constructor(private readonly options: StoreOptions) {
    this.app = options.app;
    this.now = options.now;
    this.state = readState(options.stateFile);
    this.file = new StateFile(options.stateFile, () => this.state);
    this.media = new MediaFiles(options.stateFile && `${options.stateFile}.media`);
    this.tokens = new Tokens(
      () => this.state,
      this.app,
      this.now,
      () => this.changed(),
    );
    this.limits = new Limits(this.now, () => this.settings);
    this.world = this.makeWorld();
    this.indexPeople();
    this.setPace();
  }

  get data(): State {
    return this.state;
  }

  changed() {
    this.file.changed();
  }

  flush() {
    this.file.flush();
  }

  close() {
    this.flush();
    this.media.close();
  }

  /** Back to the seed: grants, tokens, changes, switches, faults and the log are forgotten. */
  reset() {
    this.state = emptyState();
    this.world = this.makeWorld();
    this.settings = Settings.parse({});
    this.faults.clear();
    this.log.clear();
    this.limits.clear();
    this.seen.clear();
    this.media.clear();
    this.indexPeople();
    this.setPace();
    this.changed();
  }

  private makeWorld() {
    return new World(this.options.size, this.state, () => driftSteps(this.state.drift, this.now()));
  }

  /** Moves the world on by `steps`, and lets it move by itself from now on: a step every `everyMs`, or none. */
  moveOn({ steps, everyMs }: { steps: number; everyMs: number | null }) {
    const now = this.now();
    this.state.drift = { steps: driftSteps(this.state.drift, now) + steps, everyMs, since: now };
    this.changed();
  }

  private setPace() {
    const { driftMs } = this.options;
    if (driftMs !== null) this.moveOn({ steps: 0, everyMs: driftMs });
  }

  private indexPeople() {
    this.peopleById = new Map(this.state.people.map((person) => [person.id, person]));
  }

  person(id: string): Person | undefined {
    return this.peopleById.get(id);
  }

  personByKey(key: string): Person | undefined {
    return this.state.people.find((person) => person.key === key);
  }

  addPerson(person: Person) {
    this.state.people.push(person);
    this.peopleById.set(person.id, person);
    this.changed();
  }

  changePage(id: string, patch: PagePatch) {
    this.state.pages.set(id, { ...this.state.pages.get(id), ...patch });
    this.changed();
  }

  changeInstagram(id: string, patch: InstagramPatch) {
    this.state.instagram.set(id, { ...this.state.instagram.get(id), ...patch });
    this.changed();
  }

  changeAdAccount(id: string, patch: AdAccountPatch) {
    this.state.adAccounts.set(id, { ...this.state.adAccounts.get(id), ...patch });
    this.changed();
  }

  /** Counts each time a creation is asked for, and whether it made something. */
  countCreation(kind: string, sourceId: string, created: boolean) {
    const key = `${kind}:${sourceId}`;
    const before = this.state.creations.get(key) ?? { posts: 0, created: 0 };
    this.state.creations.set(key, {
      posts: before.posts + 1,
      created: before.created + (created ? 1 : 0),
    });
    this.changed();
  }

  nextSerial(): number {
    this.changed();
    return ++this.state.serial;
  }
}
