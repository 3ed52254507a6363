const signatures: [string, RegExp][] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n\x1a\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[^]{4}WEBP/],
  ["avi", /^RIFF[^]{4}AVI /],
  ["avif", /^[^]{4}ftypavi[fs]/],
  ["heic", /^[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/],
  ["mov", /^[^]{4}ftypqt {2}/],
  ["mp4", /^[^]{4}ftyp/],
  ["webm", /^\x1aE\xdf\xa3/],
  ["bmp", /^BM[^]{4}\0\0\0\0/],
  ["tiff", /^(?:II\*\0|MM\0\*)/],
  ["pdf", /^%PDF-/],
  ["zip", /^PK\x03\x04/],
  ["svg", /^\s*(?:<\?xml[^]*?)?<svg[\s>]/i],
];

const textOf = (head: Uint8Array) => new TextDecoder("latin1").decode(head.subarray(0, 512));

/** What the first bytes say a file is, whatever its name claims; null for what is neither picture nor video. */
export function sniffFormat(head: Uint8Array) {
  const text = textOf(head);
  return signatures.find(([, signature]) => signature.test(text))?.[0] ?? null;
}

export const isVideoFormat = (format: string | null) => format === "mp4" || format === "mov";
