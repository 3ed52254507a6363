/** Three upright threads, the middle one through an eye. */
export function HeddleMark({ size = 20 }: { size?: number | undefined }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      strokeLinecap="round"
      aria-hidden
      className="flex-none"
    >
      <path d="M4 2v16M16 2v16" stroke="currentColor" strokeWidth="1.8" opacity=".38" />
      <g className="stroke-accent-text" strokeWidth="2">
        <path d="M10 1.5v4.6M10 13.9v4.6" />
        <circle cx="10" cy="10" r="3.4" />
      </g>
    </svg>
  );
}
