const count = 34;
const lifted = 13;
const step = 800 / count;
const threads = Array.from({ length: count }, (_, index) => Math.round((index + 0.5) * step * 10) / 10);

/** A field of threads, one of them lifted by its heddle. */
export function Loom() {
  return (
    <svg
      aria-hidden
      viewBox="0 -55 800 900"
      preserveAspectRatio="xMidYMid slice"
      className="absolute inset-0 size-full [mask-image:linear-gradient(90deg,transparent,currentColor_9%,currentColor_91%,transparent)]"
    >
      {threads.map((x, index) =>
        index === lifted ? (
          <g key={x} className="fill-canvas stroke-accent-text" strokeWidth="2">
            <path d={`M${x} -90V304M${x} 336V900`} />
            <ellipse cx={x} cy="320" rx="6.5" ry="16" />
          </g>
        ) : (
          <g key={x} className="fill-canvas" strokeWidth="1.25">
            <path className="stroke-line-strong" d={`M${x} -90V459M${x} 481V900`} />
            <ellipse className="stroke-control" cx={x} cy="470" rx="4.5" ry="11" />
          </g>
        ),
      )}
    </svg>
  );
}
