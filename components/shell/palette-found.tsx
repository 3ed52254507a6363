"use client";

import { Command } from "cmdk";
import { Images } from "lucide-react";
import { useRouter } from "next/navigation";
import { Avatar } from "@/components/ui/avatar";
import { paletteItemClass } from "./palette-class";
import { rememberRecent } from "./recent";
import type { FoundItem, ShellWorkspace } from "./shell-props";

type Props = {
  heading: string;
  group: "recent" | "accounts" | "creatives";
  items: readonly FoundItem[];
  workspace: ShellWorkspace;
  onDone: () => void;
};

/** Accounts and creatives one can go to; where somebody went is remembered. */
export function PaletteFound({ heading, group, items, workspace, onDone }: Props) {
  const router = useRouter();
  if (items.length === 0) return null;

  function go(item: FoundItem) {
    onDone();
    rememberRecent(workspace.slug, item);
    router.push(item.href);
  }

  return (
    <Command.Group heading={heading}>
      {items.map((item) => (
        <Command.Item
          key={item.id}
          value={`${group} ${item.id}`}
          className={paletteItemClass}
          onSelect={() => go(item)}
        >
          {item.kind ? (
            <Avatar kind={item.kind} name={item.label} src={item.src} />
          ) : (
            <Images size={16} className="text-ink-3" />
          )}
          <bdi className="min-w-0 flex-1 truncate">{item.label}</bdi>
          {item.hint && <span className="text-sm text-ink-3">{item.hint}</span>}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
