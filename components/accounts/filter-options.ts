import type { useTranslations } from "next-intl";
import { accountStatuses, inUseKinds } from "@/lib/accounts/search-params";
import type { FilterName } from "@/lib/accounts/count-filters";

export type FilterChoices = {
  businesses: { id: string; name: string }[];
  obstacles: { code: string; label: string }[];
};
export type FilterOption = { value: string; label: string };

/** The values a filter offers, in words. */
export function filterOptions(
  name: FilterName,
  choices: FilterChoices,
  t: ReturnType<typeof useTranslations<"accounts">>,
): FilterOption[] {
  switch (name) {
    case "status":
      return accountStatuses.map((value) => ({ value, label: t(`status.${value}`) }));
    case "type":
      return (["instagram", "page"] as const).map((value) => ({ value, label: t(`type.${value}`) }));
    case "kind":
      return inUseKinds.map((value) => ({ value, label: t(`kind.${value}`) }));
    case "portfolio":
      return [
        ...choices.businesses.map(({ id, name: label }) => ({ value: id, label })),
        { value: "none", label: t("filter.noPortfolio") },
      ];
    case "obstacle":
      return choices.obstacles.map(({ code, label }) => ({ value: code, label }));
  }
}
