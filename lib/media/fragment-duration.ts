import { inside, word } from "@/lib/media/boxes";
import { pictureTracks } from "@/lib/media/read-movie";

const has = (flags: number, flag: number) => (flags & flag) !== 0;
const flagsOf = (bytes: Buffer) => (word(bytes, 0) ?? 0) & 0xffffff;

/** `tfhd`: the fields its flags announce come one after the other. */
function defaultOf(header: Buffer, fallback: number) {
  const flags = flagsOf(header);
  const at = 8 + (has(flags, 0x1) ? 8 : 0) + (has(flags, 0x2) ? 4 : 0);
  return has(flags, 0x8) ? (word(header, at) ?? 0) : fallback;
}

/** `trun`: how long its samples last together. */
function lengthOf(run: Buffer, usual: number) {
  const flags = flagsOf(run);
  const count = word(run, 4) ?? 0;
  if (!has(flags, 0x100)) return count * usual;
  const row = [0x100, 0x200, 0x400, 0x800].filter((flag) => has(flags, flag)).length * 4;
  let at = 8 + (has(flags, 0x1) ? 4 : 0) + (has(flags, 0x4) ? 4 : 0);
  let sum = 0;
  for (let sample = 0; sample < count && at + row <= run.length; sample += 1, at += row) {
    sum += word(run, at) ?? 0;
  }
  return sum;
}

/** Adds up a movie that comes in fragments: `add` takes each `moof`, `milliseconds` says how long it lasts so far. */
export function fragmentDuration(movie: Buffer) {
  const [track] = pictureTracks(movie);
  const trex = inside(movie, "mvex", "trex").find((one) => word(one, 4) === track?.id);
  const usual = (trex && word(trex, 12)) ?? 0;
  let ticks = 0;
  return {
    add(fragment: Buffer) {
      for (const part of inside(fragment, "traf")) {
        const [header] = inside(part, "tfhd");
        if (!header || word(header, 4) !== track?.id) continue;
        const each = defaultOf(header, usual);
        for (const run of inside(part, "trun")) ticks += lengthOf(run, each);
      }
    },
    milliseconds: () => (track?.scale ? Math.round((ticks / track.scale) * 1000) : 0),
  };
}
