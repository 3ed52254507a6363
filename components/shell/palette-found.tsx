"use client";

import { Command } from "cmdk";
import { Images } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Avatar } from "@/components/ui/avatar";
import type { FoundItem, SearchAnything } from "./shell-props";
import { paletteItemClass } from "./palette-class";

type Props = { found: Awaited<ReturnType<SearchAnything>>; onDone: () => void };

export function PaletteFound({ found, onDone }: Props) {
  const t = useTranslations("shell.palette");
  return (["accounts", "creatives"] as const).map(
    (group) =>
      found[group].length > 0 && (
        <Command.Group key={group} heading={t(group)}>
          {found[group].map((item) => (
            <Found key={item.id} item={item} group={group} onDone={onDone} />
          ))}
        </Command.Group>
      ),
  );
}

function Found({ item, group, onDone }: { item: FoundItem; group: string; onDone: () => void }) {
  const router = useRouter();
  return (
    <Command.Item
      value={`${group} ${item.id}`}
      className={paletteItemClass}
      onSelect={() => {
        onDone();
        router.push(item.href);
      }}
    >
      {item.kind ? (
        <Avatar kind={item.kind} name={item.label} src={item.src} />
      ) : (
        <Images size={16} className="text-ink-3" />
      )}
      <bdi className="min-w-0 flex-1 truncate">{item.label}</bdi>
      {item.hint && <span className="text-sm text-ink-3">{item.hint}</span>}
    </Command.Item>
  );
}
