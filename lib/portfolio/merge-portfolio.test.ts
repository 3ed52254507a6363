import { describe, expect, test } from "vitest";
import { Business, InstagramAccount, Page } from "@/lib/graph/endpoints/fields";
import { createPortfolio } from "@/lib/portfolio/merge-portfolio";
import { sourcesOf } from "@/lib/portfolio/sources-of";

const business = (id: string, name: string) => Business.parse({ id, name });
const page = (fields: object) => Page.parse({ id: "101", name: "Lumfold", ...fields });
const instagram = (fields: object) => InstagramAccount.parse({ id: "17841", ...fields });
const own = { reach: "direct", businessId: null } as const;

describe("a portfolio gathered from overlapping lists", () => {
  test("knows a Page once, with the tasks of one list and the owner of another", () => {
    const portfolio = createPortfolio();
    portfolio.addBusiness(business("300", "Agency"));
    portfolio.addBusiness(business("301", "Lumfold Group"));
    portfolio.addPage(page({ category: "Lamps" }), { reach: "client", businessId: "300" });
    portfolio.addPage(page({ tasks: ["ADVERTISE"] }), own);
    portfolio.addPage(page({ username: "lumfold" }), { reach: "owned", businessId: "301" });

    const { pages } = portfolio.result();
    expect(pages).toHaveLength(1);
    expect(pages[0]).toMatchObject({
      ...{ tasks: ["ADVERTISE"], category: "Lamps", username: "lumfold", businessId: "301" },
    });
  });

  test("lets a direct reading win over what an agency's list says", () => {
    const portfolio = createPortfolio();
    portfolio.addPage(page({ name: "Old name" }), { reach: "client", businessId: null });
    portfolio.addPage(page({ name: "New name" }), own);

    expect(portfolio.result().pages[0]?.name).toBe("New name");
  });

  test("belongs to no business that the login does not reach", () => {
    const portfolio = createPortfolio();
    portfolio.addPage(page({ business: { id: "999", name: "Somebody else" } }), own);

    expect(portfolio.result().pages[0]?.businessId).toBeNull();
  });

  test("makes one source of a Page and its Instagram account, and one of a Page alone", () => {
    const portfolio = createPortfolio();
    portfolio.addPage(page({ connected_instagram_account: { id: "17841", username: "lumfold.lamps" } }), own);
    portfolio.addPage(page({ id: "102", name: "Gullwing Ferries" }), own);
    portfolio.addInstagram(instagram({ name: "Lumfold" }), { reach: "owned", businessId: null });

    const sources = sourcesOf(portfolio.result());
    expect(sources.map(({ type, label }) => `${type} ${label}`)).toEqual([
      "instagram @lumfold.lamps",
      "page Gullwing Ferries",
    ]);
    expect(sources[0]?.searchText).toContain("101");
  });
});
