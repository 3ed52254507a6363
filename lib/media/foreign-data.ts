/** How much of a file's two ends is looked at. */
export const headBytes = 1024;
export const tailBytes = 66 * 1024;

const embedded = /%PDF-|<script[\s>]|<html[\s>]|<!doctype|<\?php|<svg[\s>]/i;

/** A ZIP archive is read from its end, whatever stands before: its last record says how much follows it. */
function endsAsArchive(tail: Buffer) {
  for (let at = tail.lastIndexOf("PK\x05\x06", undefined, "latin1"); at >= 0; ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
    at = at === 0 ? -1 : tail.lastIndexOf("PK\x05\x06", at - 1, "latin1");
  }
  return false;
}

/** Whether a picture or video is at the same time a page, a document or an archive to a program that looks for one. */
export const isSomethingElseToo = (head: Buffer, tail: Buffer) =>
  embedded.test(head.toString("latin1", 0, headBytes)) || endsAsArchive(tail);
