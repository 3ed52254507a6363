"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog } from "radix-ui";
import { useState } from "react";
import { scrimClass } from "@/components/ui/floating-class";
import { Kbd } from "@/components/ui/kbd";
import { Spinner } from "@/components/ui/spinner";
import { useFocusReturn } from "@/components/ui/use-focus-return";
import { PaletteCommands } from "./palette-commands";
import { PaletteFound } from "./palette-found";
import { readRecent } from "./recent";
import type { SearchAnything, ShellWorkspace } from "./shell-props";
import { useDebounced } from "./use-debounced";

type Props = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  workspace: ShellWorkspace;
  search?: SearchAnything | undefined;
  onHelp: () => void;
};

export function CommandPalette({ open, onOpenChange, ...rest }: Props) {
  const t = useTranslations("shell");
  const focusReturn = useFocusReturn();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className={scrimClass} />
        <Dialog.Content
          {...focusReturn}
          aria-describedby={undefined}
          className="fades fixed top-[12vh] left-1/2 z-dialog w-[min(560px,calc(100vw-24px))] -translate-x-1/2 overflow-hidden rounded-xl border border-line-strong bg-raised shadow-float outline-none"
        >
          <Dialog.Title className="sr-only">{t("find")}</Dialog.Title>
          <Palette {...rest} onDone={() => onOpenChange(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Palette({
  workspace,
  search,
  onHelp,
  onDone,
}: Omit<Props, "open" | "onOpenChange"> & { onDone: () => void }) {
  const t = useTranslations("shell");
  const [query, setQuery] = useState("");
  const [recent] = useState(() => readRecent(workspace.slug));
  const settled = useDebounced(query.trim());
  const found = useQuery({
    queryKey: ["find", workspace.slug, settled],
    queryFn: () => search?.(settled) ?? { accounts: [], creatives: [] },
    enabled: search !== undefined && settled !== "",
    placeholderData: keepPreviousData,
  });

  const groups =
    query.trim() === ""
      ? [{ group: "recent" as const, items: recent }]
      : (["accounts", "creatives"] as const).map((group) => ({ group, items: found.data?.[group] ?? [] }));

  return (
    <Command label={t("find")} loop shouldFilter={false}>
      <div className="flex h-[46px] items-center gap-2.5 border-b border-line px-3.5 text-md">
        {found.isFetching ? <Spinner className="text-ink-3" /> : <Search size={16} className="text-ink-3" />}
        <Command.Input
          value={query}
          onValueChange={setQuery}
          placeholder={t("find")}
          className="min-w-0 flex-1 self-stretch bg-transparent text-input outline-none"
        />
        <Kbd>{t("escape")}</Kbd>
      </div>
      <Command.List
        label={t("find")}
        className="max-h-[min(420px,60vh)] overflow-y-auto p-1.5 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-1.5 [&_[cmdk-group-heading]]:pb-[3px] [&_[cmdk-group-heading]]:text-sm [&_[cmdk-group-heading]]:text-ink-3"
      >
        <Command.Empty className="px-2 py-4 text-ink-2">
          {found.isError ? t("findFailed") : found.isFetching ? t("finding") : t("findNothing")}
        </Command.Empty>
        {groups.map((group) => (
          <PaletteFound
            key={group.group}
            {...group}
            heading={t(`palette.${group.group}`)}
            {...{ workspace, onDone }}
          />
        ))}
        <PaletteCommands query={query} workspace={workspace} onHelp={onHelp} onDone={onDone} />
      </Command.List>
    </Command>
  );
}
