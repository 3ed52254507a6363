import { z } from "zod";

export const localeCookie = "locale";

/** `en-XA` is English made longer and accented at run time, to show text that never went through a catalogue. */
export const Locale = z.enum(["en", "en-XA"]);
export type Locale = z.infer<typeof Locale>;

export function parseLocale(value: string | undefined): Locale {
  return Locale.catch("en").parse(value);
}
