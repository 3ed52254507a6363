import { cropForThreads, type Size } from "@/lib/creatives/crop";

type Props = { src: string; size: Size };

/** The whole picture, with what Threads cuts away hatched over. */
export function CropThumb({ src, size }: Props) {
  const crop = cropForThreads(size);
  const share = (pixels: number) => `${(pixels / size.height) * 100}%`;
  const band = "absolute inset-x-0 bg-scrim not-applicable";
  return (
    <span className="relative block w-[74px] shrink-0 overflow-hidden rounded-sm ring-1 ring-line-strong">
      {/* eslint-disable-next-line @next/next/no-img-element -- served by our own route at this very size */}
      <img
        src={src}
        alt=""
        className="block w-full"
        style={{ aspectRatio: `${size.width} / ${size.height}` }}
      />
      {crop && (
        <>
          <span className={`${band} top-0 border-b border-accent-on`} style={{ height: share(crop.top) }} />
          <span
            className={`${band} bottom-0 border-t border-accent-on`}
            style={{ height: share(crop.bottom) }}
          />
        </>
      )}
    </span>
  );
}
