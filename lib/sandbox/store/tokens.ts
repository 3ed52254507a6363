import { createHmac } from "node:crypto";
import type { State } from "@/lib/sandbox/store/state";
import type { TokenRecord } from "@/lib/sandbox/store/saved-state";
import type { App } from "@/lib/sandbox/store/store";
import type { Person } from "@/lib/sandbox/world/node";

export const longLivedSeconds = 5_183_944;
export const shortLivedSeconds = 5_400;

const pageTokenShape = /^EAAP(\d+)Z(\d+)Z([0-9a-f]{24})$/;
const serialOf = (token: string) => /^EAAU(\d+)Z/.exec(token)?.[1];

/** Person tokens are remembered; a Page's token is computed from the person's, so a million cost nothing. */
export class Tokens {
  private readonly noScopes: ReadonlySet<string> = new Set();

  constructor(
    private readonly state: () => State,
    private readonly app: App,
    private readonly now: () => number,
    private readonly changed: () => void,
  ) {}

  private sign(text: string): string {
    return createHmac("sha256", this.app.secret).update(text).digest("hex").slice(0, 24);
  }

  private name(serial: number): string {
    return `EAAU${serial}Z${this.sign(`user:${this.app.id}:${serial}`)}`;
  }

  /** `scopes` null: the token carries whatever the person has granted the app at the time of each call. */
  mint(person: Person, seconds: number, scopes: readonly string[] | null): string {
    const state = this.state();
    const token = this.name(++state.serial);
    const issuedAt = this.now();
    state.tokens.set(token, {
      personId: person.id,
      scopes: scopes && [...scopes],
      issuedAt,
      expiresAt: issuedAt + seconds * 1000,
      ended: null,
    });
    this.changed();
    return token;
  }

  /** The newest good token of a person that was made outside the login dialog; a restart finds it again. */
  latest(person: Person): string | undefined {
    const made = [...this.state().tokens].filter(
      ([, record]) =>
        record.personId === person.id && record.scopes !== null && this.endedBy(record) === null,
    );
    return made.at(-1)?.[0];
  }

  find(token: string): TokenRecord | undefined {
    return this.state().tokens.get(token);
  }

  pageToken(userToken: string, pageId: string): string {
    const serial = serialOf(userToken) ?? "0";
    return `EAAP${serial}Z${pageId}Z${this.sign(`page:${serial}:${pageId}`)}`;
  }

  readPageToken(token: string): { userToken: string; pageId: string } | undefined {
    const [, serial, pageId, signature] = pageTokenShape.exec(token) ?? [];
    if (!serial || !pageId || signature !== this.sign(`page:${serial}:${pageId}`)) return undefined;
    return { userToken: this.name(Number(serial)), pageId };
  }

  /** The subcode of error 190 that this token answers, or null while it is good. */
  endedBy(record: TokenRecord): number | null {
    if (record.ended !== null) return record.ended;
    return record.expiresAt <= this.now() ? 463 : null;
  }

  scopes(record: TokenRecord): ReadonlySet<string> {
    const scopes = record.scopes ?? this.state().grants.get(record.personId)?.granted;
    return scopes ? new Set(scopes) : this.noScopes;
  }

  /** Ends every token of a person with this subcode of error 190. */
  end(person: Person, subcode: number) {
    for (const record of this.state().tokens.values()) {
      if (record.personId === person.id && record.ended === null) record.ended = subcode;
    }
    this.changed();
  }
}
