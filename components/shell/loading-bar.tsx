"use client";

import { useShell } from "./shell-context";
import { TopBar } from "./top-bar";

/** The top bar of a page that is on its way: already with its name. */
export function LoadingBar({ title }: { title: string }) {
  const { workspace } = useShell();
  const home = workspace ? [{ label: workspace.name, href: `/${workspace.slug}` }] : [];
  return <TopBar crumbs={[...home, { label: title }]} />;
}
