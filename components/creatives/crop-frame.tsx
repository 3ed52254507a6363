"use client";

import { useRef } from "react";
import type { MediaFacts } from "@/lib/creatives/subject";
import { lostAround, type CropBox } from "@/lib/media/crop-box";
import { mediaUrl } from "@/lib/media/media-url";

type Props = {
  workspace: string;
  media: MediaFacts;
  box: CropBox;
  place: number;
  onPlace: (place: number) => void;
};

/** The whole picture with what is cut hatched over. The pointer drags it; the slider under it does the same by keys. */
export function CropFrame({ workspace, media, box, place, onPlace }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const start = useRef({ x: 0, y: 0, place });
  const { width, height } = media;
  const lost = lostAround(media, box);
  const percent = (share: number) => `${share * 100}%`;

  function drag({ clientX, clientY }: { clientX: number; clientY: number }) {
    const shown = frame.current?.getBoundingClientRect();
    if (!shown) return;
    const [free, moved] =
      box.height < height
        ? [(1 - box.height / height) * shown.height, clientY - start.current.y]
        : [(1 - box.width / width) * shown.width, clientX - start.current.x];
    if (free > 0) onPlace(Math.min(1, Math.max(0, start.current.place + moved / free)));
  }

  const band = "absolute bg-scrim not-applicable border-accent-on";
  return (
    <div
      ref={frame}
      className="relative mx-auto max-w-full cursor-grab touch-none overflow-hidden rounded-md bg-press active:cursor-grabbing"
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, calc(44vh * ${width / height}))` }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY, place };
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && drag(event)}
    >
      {/* eslint-disable-next-line @next/next/no-img-element -- served by our own route, at a size made for this */}
      <img
        src={mediaUrl(workspace, media.id, "view")}
        alt=""
        draggable={false}
        className="block size-full select-none"
      />
      <span className={`${band} inset-x-0 top-0 border-b`} style={{ height: percent(lost.top / height) }} />
      <span
        className={`${band} inset-x-0 bottom-0 border-t`}
        style={{ height: percent(lost.bottom / height) }}
      />
      <span className={`${band} inset-y-0 left-0 border-r`} style={{ width: percent(lost.left / width) }} />
      <span className={`${band} inset-y-0 right-0 border-l`} style={{ width: percent(lost.right / width) }} />
    </div>
  );
}
