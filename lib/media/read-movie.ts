import { inside, longWord, word } from "@/lib/media/boxes";

export type Movie = { width: number; height: number; durationMs: number | null };

const noTime = 0xffffffff;

/** `mvhd`, `mdhd`: version 1 has 64-bit times. In seconds; null where it says nothing. */
function secondsOf(header: Buffer | undefined): number | null {
  if (!header) return null;
  const wide = header[0] === 1;
  const scale = word(header, wide ? 20 : 12);
  const duration = wide ? longWord(header, 24) : word(header, 16);
  return scale && duration && duration !== noTime ? duration / scale : null;
}

/** `tkhd` ends with a matrix of nine numbers and the size in 16.16 fixed point; sound has none. */
function sizeOf(header: Buffer) {
  const end = header.length;
  const [width, height] = [(word(header, end - 8) ?? 0) >>> 16, (word(header, end - 4) ?? 0) >>> 16];
  if (end < 84 || width === 0 || height === 0) return null;
  const isTurned = word(header, end - 44) === 0 && (word(header, end - 40) ?? 0) !== 0;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** How long the parts are that are not counted in the head of the movie. */
function extendedSeconds(movie: Buffer): number | null {
  const [header] = inside(movie, "mvex", "mehd");
  const [movieHeader] = inside(movie, "mvhd");
  if (!header || !movieHeader) return null;
  const scale = word(movieHeader, movieHeader[0] === 1 ? 20 : 12);
  const duration = header[0] === 1 ? longWord(header, 4) : word(header, 4);
  return scale && duration ? duration / scale : null;
}

const isPicture = (track: Buffer) => {
  const [handler] = inside(track, "mdia", "hdlr");
  return handler === undefined || handler.toString("latin1", 8, 12) === "vide";
};

/** The tracks that show something, with the scale of their times and their number. */
export const pictureTracks = (movie: Buffer) =>
  inside(movie, "trak")
    .filter(isPicture)
    .flatMap((track) => {
      const [header] = inside(track, "tkhd");
      const size = header && sizeOf(header);
      if (!header || !size) return [];
      const [media] = inside(track, "mdia", "mdhd");
      const scale = media ? word(media, media[0] === 1 ? 20 : 12) : null;
      return [{ ...size, id: word(header, header[0] === 1 ? 20 : 12), scale, seconds: secondsOf(media) }];
    });

/** What a `moov` says of its pictures; null where it has none. `durationMs` is null where the movie comes in fragments. */
export function readMovie(movie: Buffer): Movie | null {
  const [track] = pictureTracks(movie);
  if (!track) return null;
  const [header] = inside(movie, "mvhd");
  const seconds = secondsOf(header) ?? extendedSeconds(movie) ?? track.seconds;
  return {
    width: track.width,
    height: track.height,
    durationMs: seconds === null ? null : Math.round(seconds * 1000),
  };
}
