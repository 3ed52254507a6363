"use client";

import {
  createContext,
  useContext,
  useTransition,
  type ReactNode,
  type TransitionStartFunction,
} from "react";
import { useCheckAgain } from "./use-check-again";

type State = {
  workspace: string;
  canEdit: boolean;
  /** Rows of another filter, order or page are on their way. */
  pending: boolean;
  startTransition: TransitionStartFunction;
  /** Checks of single accounts and of all; what is refused shows above the table, whoever asked. */
  check: ReturnType<typeof useCheckAgain>;
};

const Context = createContext<State | null>(null);

type Props = { workspace: string; canEdit: boolean; children: ReactNode };

export function AccountsState({ workspace, canEdit, children }: Props) {
  const [pending, startTransition] = useTransition();
  const check = useCheckAgain(workspace);
  return <Context value={{ workspace, canEdit, pending, startTransition, check }}>{children}</Context>;
}

export function useAccountsState() {
  const state = useContext(Context);
  if (!state) throw new Error("outside of AccountsState");
  return state;
}
