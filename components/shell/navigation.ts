import { AtSign, History, House, Images, Link, ListChecks, Settings2, type LucideIcon } from "lucide-react";

export type Place =
  | "overview"
  | "setup"
  | "accounts"
  | "creatives"
  | "linkingGuide"
  | "activity"
  | "settings";

type Item = { place: Place; icon: LucideIcon; path: string };

export const mainPlaces: readonly Item[] = [
  { place: "overview", icon: House, path: "" },
  { place: "setup", icon: ListChecks, path: "/setup" },
  { place: "accounts", icon: AtSign, path: "/accounts" },
  { place: "creatives", icon: Images, path: "/creatives" },
  { place: "linkingGuide", icon: Link, path: "/linking-guide" },
  { place: "activity", icon: History, path: "/activity" },
];

export const settingsPlace: Item = { place: "settings", icon: Settings2, path: "/settings" };

/** The place a path belongs to: the deepest one that begins it. */
export function currentPlace(pathname: string, slug: string): Place | null {
  const inside = pathname.slice(`/${slug}`.length);
  // The library is the fourth of the lists that the creatives have.
  if (inside === "/media") return "creatives";
  const found = [...mainPlaces.slice(1), settingsPlace].find(
    ({ path }) => inside === path || inside.startsWith(`${path}/`),
  );
  if (found) return found.place;
  return inside === "" || inside === "/" ? "overview" : null;
}

/** The set-up and the studio need the width, so there the sidebar is a rail. */
export function needsWidth(pathname: string, slug: string) {
  return currentPlace(pathname, slug) === "setup" || inStudio(pathname, slug);
}

/** One draft is open: on a phone the studio's own bar takes the place of the navigation. */
export function inStudio(pathname: string, slug: string) {
  return pathname.startsWith(`/${slug}/creatives/`);
}
