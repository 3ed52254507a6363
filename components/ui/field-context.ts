"use client";

import { createContext, useContext } from "react";

export type FieldState = {
  id: string;
  describedBy: string | undefined;
  tone: "bad" | "warn" | undefined;
};

export const FieldContext = createContext<FieldState | null>(null);

/** What an input inside a Field takes from it; `own` wins. */
export function useField(own: { id?: string | undefined; "aria-describedby"?: string | undefined }) {
  const field = useContext(FieldContext);
  return {
    tone: field?.tone,
    control: {
      id: own.id ?? field?.id,
      "aria-describedby": own["aria-describedby"] ?? field?.describedBy,
      "aria-invalid": field?.tone === "bad" || undefined,
    },
  };
}
