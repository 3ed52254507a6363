/** `0:07`, `12:40`: as players write it. Null where nobody measured. */
export function durationText(durationMs: number | null) {
  if (durationMs === null) return null;
  const seconds = Math.max(1, Math.round(durationMs / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
