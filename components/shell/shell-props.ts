import type { ReactNode } from "react";
import type { Role } from "@/lib/generated/prisma/enums";

export type ShellWorkspace = { slug: string; name: string };

export type ShellCounts = {
  /** Finished steps; left out once the set-up is done. */
  setup?: { done: number; of: number } | undefined;
  needsAction: number;
  creatives: number;
};

export type ShellConnection =
  | { state: "none"; href: string }
  | { state: "active"; daysLeft: number | null; href: string }
  | { state: "expired"; href: string };

export type FoundItem = {
  id: string;
  href: string;
  label: string;
  hint?: string | undefined;
  kind?: "instagram" | "page" | "none" | undefined;
  src?: string | null | undefined;
};

/** Looked up while somebody types in the command palette; a server action. */
export type SearchAnything = (query: string) => Promise<{ accounts: FoundItem[]; creatives: FoundItem[] }>;

export type ShellProps = {
  workspace: ShellWorkspace;
  workspaces: readonly ShellWorkspace[];
  user: { name: string; image: string | null };
  role: Role;
  counts: ShellCounts;
  connection: ShellConnection;
  /** Nothing here reaches Meta. */
  sandbox: boolean;
  /** Icons only, for screens that need the width. By itself in the set-up and in the studio. */
  rail?: boolean | undefined;
  /** The newest running job; it stands in every top bar. */
  jobChip?: ReactNode;
  search?: SearchAnything | undefined;
  children: ReactNode;
};
