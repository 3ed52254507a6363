import { cn } from "./cn";
import { warpThreads, type WarpGroup } from "./warp-threads";

type Props = {
  groups: readonly WarpGroup[];
  /** The numbers in one sentence; the real list stands beside it. */
  label: string;
  className?: string | undefined;
};

const height = 84;

const looks = {
  full: { className: "stroke-ok-solid", top: 4, dash: undefined },
  dotted_top: { className: "stroke-warn-solid", top: 36, dash: undefined },
  stub: { className: "stroke-bad-solid", top: 60, dash: undefined },
  dashed: { className: "stroke-control", top: 36, dash: "8 4" },
  dotted: { className: "stroke-control", top: 36, dash: "1.5 4" },
  loose: { className: "stroke-line-strong", top: 4, dash: "1.5 6" },
} as const;

/** One upright thread for a number of accounts; status shows in height and texture as well as in colour. */
export function Warp({ groups, label, className }: Props) {
  const { threads, width, dense } = warpThreads(groups);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      fill="none"
      strokeLinecap="round"
      className={cn("block h-[84px] w-full stroke-[1.75] max-md:h-16 max-md:stroke-2", className)}
    >
      {threads.map(({ x, look, order }) => {
        const { className: colour, top, dash } = looks[look];
        return (
          <g key={x} className={cn(colour, dense && order % 2 === 1 && "max-md:hidden")}>
            <path d={`M${x} ${top}V${height}`} strokeDasharray={dash} vectorEffect="non-scaling-stroke" />
            {look === "dotted_top" && (
              <path d={`M${x} 28h.01`} vectorEffect="non-scaling-stroke" className="stroke-[4.5]" />
            )}
          </g>
        );
      })}
    </svg>
  );
}
