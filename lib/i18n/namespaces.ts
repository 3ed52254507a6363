import shell from "./en/shell.json";
import ui from "./en/ui.json";
import type { Locale } from "./locale";

/** The English catalogue, one file per namespace. */
export const english = { shell, ui };

export type Catalogue = typeof english;
export type Namespace = keyof Catalogue;

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Catalogue;
  }
}
