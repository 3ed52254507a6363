/** `2026-02-01T09:00:00+0000` */
export const wireTime = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, "+0000");
