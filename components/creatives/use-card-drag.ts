"use client";

import {
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type UniqueIdentifier,
} from "@dnd-kit/core";
import { sortableKeyboardCoordinates } from "@dnd-kit/sortable";
import { useTranslations } from "next-intl";

/** How cards are taken up, by pointer and by key, and what is said of it meanwhile. */
export function useCardDrag(ids: readonly string[]) {
  const t = useTranslations("creatives.cards");
  const sensors = useSensors(
    // A press that hardly moves is a click.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const number = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1;
  const moving = (from: UniqueIdentifier, to: UniqueIdentifier) => ({
    ...{ from: number(from), number: number(to), count: ids.length },
  });
  const announcements: Announcements = {
    onDragStart: ({ active }) => t("took", { number: number(active.id) }),
    // At its own place it has only just been taken up, or is back above it.
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      return over.id === active.id
        ? t("took", { number: number(active.id) })
        : t("over", moving(active.id, over.id));
    },
    // The editor says where the card went.
    onDragEnd: ({ active, over }) => (over ? undefined : t("back", { from: number(active.id) })),
    onDragCancel: ({ active }) => t("back", { from: number(active.id) }),
  };
  const accessibility = { announcements, screenReaderInstructions: { draggable: t("instructions") } };
  return { sensors, accessibility };
}
