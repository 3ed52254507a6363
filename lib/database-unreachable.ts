/** As the digest of an error it reaches the browser, where nothing else of a server's error does. */
export const unreachableDigest = "database-unreachable";

/** Nothing can be said of anybody while the database does not answer, least of all that they are signed out. */
export class DatabaseUnreachable extends Error {
  override name = "DatabaseUnreachable";
  readonly digest = unreachableDigest;

  constructor(cause: unknown) {
    super("The database does not answer.", { cause });
  }
}
