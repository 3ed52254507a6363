import { z } from "zod";

export const localeCookie = "locale";

/**
 * British for its dates: the day before the month, hours to 24. `en-XA` is English made longer and accented at run time,
 * to show text that never went through a catalogue.
 */
export const Locale = z.enum(["en-GB", "en-XA"]);
export type Locale = z.infer<typeof Locale>;

export function parseLocale(value: string | undefined): Locale {
  return Locale.catch("en-GB").parse(value);
}
