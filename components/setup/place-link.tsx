import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { findFindingRow } from "@/lib/audits/finding-codes";

/** Mended by creating an account, which happens in one step of the set-up. */
const made = new Set(["threads_account", "threads_instagram_backed", "threads_page_backed"]);

/** Leads to where a finding is repaired: a page of ours, or one at Meta. */
export function PlaceLink({ workspace, code }: { workspace: string; code: string }) {
  const t = useTranslations("setup.place");
  const place = findFindingRow(code)?.place ?? (made.has(code) ? "/setup/threads-accounts" : null);
  if (place === null) return null;
  const inside = place.startsWith("/");
  return (
    <TextLink external={!inside} href={inside ? `/${workspace}${place}` : place}>
      {t(inside ? "inside" : siteOf(place))}
    </TextLink>
  );
}

function siteOf(place: string) {
  const host = new URL(place).hostname;
  if (host === "business.facebook.com") return "business";
  if (host === "www.instagram.com") return "instagram";
  return host === "adsmanager.facebook.com" ? "adsManager" : "facebook";
}
