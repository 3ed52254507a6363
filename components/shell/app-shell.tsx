"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { cn } from "@/components/ui/cn";
import { useMediaQuery } from "@/components/ui/use-media-query";
import { CommandPalette } from "./command-palette";
import { KeyboardHelp } from "./keyboard-help";
import { inStudio, needsWidth } from "./navigation";
import { ShellContext } from "./shell-context";
import type { ShellProps } from "./shell-props";
import { Sidebar } from "./sidebar";
import { SkipLink } from "./skip-link";
import { TabBar } from "./tab-bar";
import { useGlobalKeys } from "./use-global-keys";

/** The frame around every page of a workspace: navigation at the side, at the bottom on a phone. */
export function AppShell(props: ShellProps) {
  const { workspace, rail, jobChip, search, children } = props;
  const pathname = usePathname();
  const roomy = useMediaQuery("(min-width: 1180px)");
  const narrow = rail ?? needsWidth(pathname, workspace.slug);
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  useGlobalKeys({ onPalette: () => setOpen("palette"), onHelp: () => setOpen("keys") });
  const studio = inStudio(pathname, workspace.slug);

  return (
    <ShellContext value={{ jobChip, workspace }}>
      <SkipLink />
      <div
        className={cn(
          "grid h-dvh grid-cols-[var(--rail)_minmax(0,1fr)] max-md:flex max-md:h-auto max-md:min-h-dvh max-md:flex-col",
          !narrow && "lg:grid-cols-[var(--sidebar)_minmax(0,1fr)]",
          !studio && "max-md:pb-[var(--tabbar)]",
        )}
      >
        <Sidebar {...props} wide={!narrow} labelled={!narrow && roomy} onFind={() => setOpen("palette")} />
        <main
          id="content"
          tabIndex={-1}
          className="flex min-h-0 min-w-0 flex-col bg-surface outline-none max-md:flex-1"
        >
          {children}
        </main>
        {!studio && <TabBar {...props} onFind={() => setOpen("palette")} />}
      </div>
      <CommandPalette
        open={open === "palette"}
        onOpenChange={(next) => setOpen(next ? "palette" : null)}
        workspace={workspace}
        search={search}
        onHelp={() => setOpen("keys")}
      />
      <KeyboardHelp open={open === "keys"} onOpenChange={(next) => setOpen(next ? "keys" : null)} />
    </ShellContext>
  );
}
