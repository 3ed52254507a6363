"use client";

import { createContext, useContext, type ReactNode } from "react";

type Shell = { jobChip: ReactNode };

export const ShellContext = createContext<Shell>({ jobChip: null });

export const useShell = () => useContext(ShellContext);
