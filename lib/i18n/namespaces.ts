import linkingGuide from "./en/linking-guide.json";
import placement from "./en/placement.json";
import setup from "./en/setup.json";
import shell from "./en/shell.json";
import ui from "./en/ui.json";
import type { Locale } from "./locale";

/** The English catalogue, one file per namespace. */
export const english = { "linking-guide": linkingGuide, placement, setup, shell, ui };

export type Catalogue = typeof english;
export type Namespace = keyof Catalogue;

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Catalogue;
  }
}
