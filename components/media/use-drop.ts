"use client";

import { useState, type DragEvent } from "react";

/** React hands up what happens in a dialog opened from here; on the screen that is another place. */
const isHere = ({ target, currentTarget }: DragEvent) =>
  target instanceof Node && currentTarget.contains(target);

/** For a place that takes files by drop: whether some hang over it, and what it listens to. */
export function useDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const handlers = {
    onDragOver(event: DragEvent) {
      if (!isHere(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop(event: DragEvent) {
      if (!isHere(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { handlers, outline: isOver && "rounded-lg outline-2 outline-offset-2 outline-accent-text" };
}
