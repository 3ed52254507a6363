"use client";

import {
  createContext,
  useContext,
  useTransition,
  type ReactNode,
  type TransitionStartFunction,
} from "react";

type State = {
  workspace: string;
  canEdit: boolean;
  /** Rows of another filter, order or page are on their way. */
  pending: boolean;
  startTransition: TransitionStartFunction;
};

const Context = createContext<State | null>(null);

type Props = Pick<State, "workspace" | "canEdit"> & { children: ReactNode };

export function DraftsState({ workspace, canEdit, children }: Props) {
  const [pending, startTransition] = useTransition();
  return <Context value={{ workspace, canEdit, pending, startTransition }}>{children}</Context>;
}

export function useDraftsState() {
  const state = useContext(Context);
  if (!state) throw new Error("outside of DraftsState");
  return state;
}
