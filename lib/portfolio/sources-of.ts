import type { SourceType } from "@/lib/generated/prisma/enums";
import type { MergedPortfolio } from "@/lib/portfolio/merge-portfolio";
import { roleName } from "@/lib/portfolio/page-role";

export type NewSource = {
  type: SourceType;
  instagramAccountId: string | null;
  pageId: string | null;
  businessId: string | null;
  label: string;
  searchText: string;
  role: string | null;
};

const search = (...texts: (string | null | undefined)[]) =>
  [...new Set(texts.filter((text) => text))].join(" ").toLowerCase();

/** An Instagram account is a source; a Page is one where it has none. */
export function sourcesOf({ instagram, pages }: Pick<MergedPortfolio, "instagram" | "pages">): NewSource[] {
  const byInstagram = new Map<string | null, MergedPortfolio["pages"]>();
  for (const page of pages) {
    const linked = byInstagram.get(page.instagramAccountId);
    if (linked) linked.push(page);
    else byInstagram.set(page.instagramAccountId, [page]);
  }
  const accounts = instagram.map((account): NewSource => {
    const linked = byInstagram.get(account.id) ?? [];
    const named = account.username ? `@${account.username}` : undefined;
    const label = named ?? account.name ?? linked[0]?.name ?? account.id;
    return {
      type: "instagram",
      instagramAccountId: account.id,
      pageId: null,
      businessId: account.businessId ?? linked.find((page) => page.businessId)?.businessId ?? null,
      label,
      searchText: search(
        label,
        account.username,
        account.name,
        account.id,
        ...linked.flatMap((page) => [page.name, page.id]),
      ),
      role: bestRole(linked),
    };
  });
  const alone = (byInstagram.get(null) ?? []).map((page): NewSource => {
    const label = page.name ?? page.id;
    return {
      type: "page",
      instagramAccountId: null,
      pageId: page.id,
      businessId: page.businessId,
      label,
      searchText: search(label, page.username, page.id),
      role: bestRole([page]),
    };
  });
  return [...accounts, ...alone];
}

const bestRole = (pages: readonly { tasks?: string[] | undefined }[]) =>
  roleName(pages.flatMap(({ tasks }) => tasks ?? []));
