"use client";

import { ArrowLeft, ArrowRight, Copy, Ellipsis, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu, MenuItem, MenuLine } from "@/components/ui/menu";
import type { Cards } from "./use-cards";
import { limits } from "@/lib/creatives/limits";

type Props = { cards: Cards; index: number; isLast: boolean };

/** Everything a card can be told without dragging it. */
export function CardMenu({ cards, index, isLast }: Props) {
  const t = useTranslations("creatives.cards");
  const trigger = (
    <button
      type="button"
      aria-label={t("menu", { number: index + 1 })}
      className="target grid size-6 place-items-center rounded-sm bg-raised text-ink-2 hover:text-ink max-md:size-10"
    >
      <Ellipsis size={14} />
    </button>
  );
  return (
    <Menu trigger={trigger} align="end">
      <MenuItem
        icon={<ArrowLeft size={15} />}
        disabled={index === 0}
        onSelect={() => cards.move(index, index - 1)}
      >
        {t("up")}
      </MenuItem>
      <MenuItem
        icon={<ArrowRight size={15} />}
        disabled={isLast}
        onSelect={() => cards.move(index, index + 1)}
      >
        {t("down")}
      </MenuItem>
      <MenuItem icon={<Copy size={15} />} disabled={!cards.mayAdd} onSelect={() => cards.duplicate(index)}>
        {t("duplicate")}
      </MenuItem>
      <MenuLine />
      <MenuItem
        icon={<Trash2 size={15} />}
        disabled={!cards.mayRemove}
        hint={cards.mayRemove ? undefined : t("removeLast", { limit: limits.fewestCards })}
        onSelect={() => cards.remove(index)}
      >
        {t("remove")}
      </MenuItem>
    </Menu>
  );
}
