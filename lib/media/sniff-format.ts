const signatures: [string, RegExp][] = [
  ["jpeg", /^\xff\xd8\xff/],
  ["png", /^\x89PNG\r\n\x1a\n/],
  ["gif", /^GIF8[79]a/],
  ["webp", /^RIFF[^]{4}WEBP/],
  ["avif", /^[^]{4}ftypavi[fs]/],
  ["heic", /^[^]{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)/],
  ["video", /^[^]{4}ftyp|^\x1aE\xdf\xa3/],
  ["bmp", /^BM[^]{4}\0\0\0\0/],
  ["tiff", /^(?:II\*\0|MM\0\*)/],
  ["pdf", /^%PDF-/],
  ["svg", /^\s*(?:<\?xml[^]*?)?<svg[\s>]/i],
];

/** What the first bytes say a file is, whatever its name claims; null for what is no picture at all. */
export function sniffFormat(head: Buffer) {
  const text = head.subarray(0, 512).toString("latin1");
  return signatures.find(([, signature]) => signature.test(text))?.[0] ?? null;
}
