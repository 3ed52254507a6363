const two = (number: number) => String(number).padStart(2, "0");

/** As players write it: `0:07`, `12:40`, `1:02:03`. Null where nobody measured. */
export function formatDuration(durationMs: number | null) {
  if (durationMs === null) return null;
  const seconds = Math.max(1, Math.round(durationMs / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
