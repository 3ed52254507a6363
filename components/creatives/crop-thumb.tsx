import { cropForThreads, cropToSquare, type Size } from "@/lib/creatives/crop";

type Kind = "feed" | "square" | null;
type Props = { src: string; size: Size; crop?: Kind };

/** Shares of the whole that are lost: at the top and bottom, and at the sides. */
function lostShares(size: Size, crop: Kind) {
  if (crop === "square") {
    const { across = 0, down = 0 } = cropToSquare(size) ?? {};
    return { down: down / 2 / size.height, up: down / 2 / size.height, side: across / 2 / size.width };
  }
  const lost = crop === "feed" ? cropForThreads(size) : null;
  return { up: (lost?.top ?? 0) / size.height, down: (lost?.bottom ?? 0) / size.height, side: 0 };
}

/** The whole picture, with what Threads cuts away hatched over. */
export function CropThumb({ src, size, crop = "feed" }: Props) {
  const { up, down, side } = lostShares(size, crop);
  const percent = (share: number) => `${share * 100}%`;
  const band = "absolute bg-scrim not-applicable border-accent-on";
  return (
    <span className="relative block w-[74px] shrink-0 overflow-hidden rounded-sm ring-1 ring-line-strong">
      {/* eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size */}
      <img
        src={src}
        alt=""
        className="block w-full"
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
      />
      {up > 0 && <span className={`${band} inset-x-0 top-0 border-b`} style={{ height: percent(up) }} />}
      {down > 0 && (
        <span className={`${band} inset-x-0 bottom-0 border-t`} style={{ height: percent(down) }} />
      )}
      {side > 0 && (
        <>
          <span className={`${band} inset-y-0 start-0 border-e`} style={{ width: percent(side) }} />
          <span className={`${band} inset-y-0 end-0 border-s`} style={{ width: percent(side) }} />
        </>
      )}
    </span>
  );
}
