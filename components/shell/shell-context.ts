"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { ShellWorkspace } from "./shell-props";

type Shell = { jobChip: ReactNode; workspace: ShellWorkspace | null };

export const ShellContext = createContext<Shell>({ jobChip: null, workspace: null });

export const useShell = () => useContext(ShellContext);
