/** Ids of what is made by uploading and publishing: a prefix and a serial number. */
const prefixes = { AdCreative: "2385", AdVideo: "1208", upload: "7713" } as const;
type Made = keyof typeof prefixes;

const shape = /^\d{17}$/;

export const serialId = (kind: Made, serial: number) =>
  `${prefixes[kind]}${String(serial).padStart(13, "0")}`;

export function typeOfSerialId(id: string): "AdCreative" | "AdVideo" | null {
  if (!shape.test(id)) return null;
  if (id.startsWith(prefixes.AdCreative)) return "AdCreative";
  return id.startsWith(prefixes.AdVideo) ? "AdVideo" : null;
}
