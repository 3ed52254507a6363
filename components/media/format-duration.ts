const two = (number: number) => String(number).padStart(2, "0");

/** As players write it: 0:12, 1:02:03. */
export function formatDuration(milliseconds: number) {
  const seconds = Math.round(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
