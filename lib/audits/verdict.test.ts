import { describe, expect, test } from "vitest";
import type { KindFact, SourceFacts } from "@/lib/audits/facts";
import { findingsOf } from "@/lib/audits/findings-of";
import { obstacleOf, overallOf } from "@/lib/audits/overall";
import { permissionNames } from "@/lib/connections/permissions";

const now = new Date("2026-11-21T10:00:00Z");
const none: KindFact = { state: "none", id: null, reason: null };
const found = (id: string): KindFact => ({ state: "found", id, reason: null });
const silent: KindFact = { state: "unknown", id: null, reason: "timed_out" };
const refused = (reason: string): KindFact => ({ state: "refused", id: null, reason });
const absent: KindFact = { state: "not_applicable", id: null, reason: null };

/** An Instagram account with all it needs. */
const ready: SourceFacts = {
  type: "instagram",
  now,
  connection: {
    name: "Juno P.",
    granted: permissionNames,
    declined: [],
    permissionsKnown: true,
    expiresAt: new Date("2027-01-10T10:00:00Z"),
    dataAccessExpiresAt: new Date("2027-02-10T10:00:00Z"),
  },
  listed: true,
  pages: [{ id: "1", name: "Lumfold", tasks: ["ADVERTISE", "ANALYZE"] }],
  portfolio: "Tallowmere",
  instagram: { id: "17841", username: "lumfold.lamps", hasPicture: true, isPublished: true, assigned: true },
  pageIsPublished: null,
  pageBackedInstagram: null,
  adAccount: {
    ...{ id: "act_1", name: "Tallowmere DK", status: 1, disableReason: 0, userTasks: ["ADVERTISE"] },
    instagramTotal: 3,
  },
  kinds: { associated: found("1792"), instagramBacked: none, pageBacked: absent },
  chosenKind: null,
  creationRefusal: null,
};

const aPage: SourceFacts = {
  ...ready,
  type: "page",
  instagram: null,
  pageIsPublished: true,
  pageBackedInstagram: found("1784"),
  kinds: { associated: absent, instagramBacked: absent, pageBacked: found("1793") },
};

function verdict(facts: SourceFacts) {
  const findings = findingsOf(facts);
  return {
    overall: overallOf(findings),
    ...obstacleOf(findings),
    state: (code: string) => findings.find((finding) => finding.code === code)?.state,
    evidence: (code: string) => findings.find((finding) => finding.code === code)?.evidence,
  };
}
const withKinds = (kinds: Partial<SourceFacts["kinds"]>) => ({
  ...ready,
  kinds: { ...ready.kinds, ...kinds },
});
const withConnection = (connection: Partial<SourceFacts["connection"]>) => ({
  ...ready,
  connection: { ...ready.connection, ...connection },
});
const withInstagram = (instagram: Partial<NonNullable<SourceFacts["instagram"]>>): SourceFacts => ({
  ...ready,
  instagram: ready.instagram && { ...ready.instagram, ...instagram },
});
const withAdAccount = (adAccount: Partial<NonNullable<SourceFacts["adAccount"]>>): SourceFacts => ({
  ...ready,
  adAccount: ready.adAccount && { ...ready.adAccount, ...adAccount },
});

describe("a source that has all it needs", () => {
  test("is ready, and whether it is private is explained and never guessed", () => {
    expect(verdict(ready)).toMatchObject({ overall: "ready", obstacle: null, obstacleCount: 0 });
    expect(verdict(ready).state("instagram_private")).toBe("unknown");
    expect(verdict(aPage)).toMatchObject({ overall: "ready", obstacle: null });
  });

  test("needs a Page that a creative can name", () => {
    expect(verdict({ ...ready, pages: [] })).toMatchObject({
      overall: "needs_action",
      obstacle: "instagram_linked_page",
    });
  });

  test("says the same of the same facts, in the same order", () => {
    expect(JSON.stringify(findingsOf(ready))).toBe(JSON.stringify(findingsOf({ ...ready })));
  });
});

describe("Threads accounts", () => {
  test("that are missing can be made: needs action", () => {
    const missing = verdict(withKinds({ associated: none }));

    expect(missing).toMatchObject({ overall: "needs_action", obstacle: "threads_account", obstacleCount: 1 });
    expect(missing.state("threads_portfolio")).toBe("warn");
  });

  test("of which one backed kind is there are enough", () => {
    expect(verdict(withKinds({ associated: none, instagramBacked: found("1793") })).overall).toBe("ready");
  });

  test("about which Meta said nothing are unknown, never missing", () => {
    const unanswered = verdict(withKinds({ associated: silent, instagramBacked: none }));

    expect(unanswered).toMatchObject({ overall: "unknown", obstacle: "unanswered" });
    expect(unanswered.state("threads_account")).toBe("unknown");
    expect(unanswered.state("threads_associated")).toBe("unknown");
  });

  test("of another kind may stay unanswered while the one in use was found", () => {
    expect(verdict(withKinds({ instagramBacked: silent })).overall).toBe("ready");
  });

  test("of the kind the person chose are what counts", () => {
    const chosen = { ...ready, chosenKind: "instagram_backed" } as const;

    expect(verdict(chosen)).toMatchObject({ overall: "needs_action", obstacle: "threads_account" });
  });

  test("that Meta does not let this login see are not called missing", () => {
    const kinds = {
      associated: refused("permission_missing"),
      instagramBacked: refused("permission_missing"),
    };
    const seen = verdict(withKinds(kinds));

    expect(seen).toMatchObject({ overall: "unknown", obstacle: "threads_refused" });
    expect(seen.state("threads_account")).toBeUndefined();
  });

  test("that Meta refused to make name the refusal until there is one", () => {
    const creationRefusal = {
      kind: "instagram_backed",
      reason: "account_restricted",
      message: "No.",
    } as const;

    expect(verdict({ ...withKinds({ associated: none }), creationRefusal }).obstacle).toBe(
      "threads_creation",
    );
    expect(
      verdict({ ...withKinds({ instagramBacked: found("1793") }), creationRefusal }).state(
        "threads_creation",
      ),
    ).toBeUndefined();
  });
});

describe("a role", () => {
  const page = (tasks: string[] | null) => ({ ...ready, pages: [{ id: "1", name: "Lumfold", tasks }] });

  test.each([["PROFILE_PLUS_ADVERTISE"], ["PROFILE_PLUS_FULL_CONTROL"], ["CREATE_CONTENT"], ["MANAGE"]])(
    "that holds %s is at least Advertiser",
    (task) => {
      expect(verdict(page(["ANALYZE", task])).state("role")).toBe("pass");
    },
  );

  test("below Advertiser makes a source not eligible, whatever else could be repaired", () => {
    const analyst = verdict({
      ...aPage,
      pages: [{ id: "1", name: "Gullwing", tasks: ["PROFILE_PLUS_ANALYZE"] }],
    });

    expect(analyst).toMatchObject({ overall: "not_eligible", obstacle: "role" });
    expect(analyst.evidence("role")).toMatchObject({ role: "Analyst", page: "Gullwing" });
  });

  test("that Meta does not list is proved by an answer and disproved by a refusal", () => {
    expect(verdict(page(null)).evidence("role")).toMatchObject({ by: "answer", role: null });
    const kinds = { associated: refused("not_found"), instagramBacked: refused("not_found") };
    expect(verdict({ ...page(null), ...withKinds(kinds) })).toMatchObject({
      overall: "not_eligible",
      obstacle: "role",
    });
    expect(
      verdict({ ...page(null), ...withKinds({ associated: silent, instagramBacked: silent }) }).state("role"),
    ).toBe("pass");
  });
});

describe("an Instagram account", () => {
  test("without a picture, unpublished or not assigned needs action", () => {
    expect(verdict(withInstagram({ hasPicture: false })).obstacle).toBe("instagram_picture");
    expect(verdict(withInstagram({ isPublished: false })).obstacle).toBe("instagram_published");
    expect(verdict(withInstagram({ assigned: false, hasPicture: false }))).toMatchObject({
      overall: "needs_action",
      obstacle: "instagram_picture",
      obstacleCount: 2,
    });
  });

  test("of which Meta left a field out is not judged by it", () => {
    const bare = verdict(withInstagram({ hasPicture: null, isPublished: null, assigned: null }));

    expect(bare.overall).toBe("ready");
    expect(bare.state("instagram_assigned")).toBe("unknown");
  });
});

describe("an ad account", () => {
  test("must be chosen", () => {
    expect(verdict({ ...ready, adAccount: null })).toMatchObject({
      overall: "needs_action",
      obstacle: "ad_account_chosen",
    });
  });

  test("that Meta disabled makes a source not eligible and names why", () => {
    const disabled = verdict(withAdAccount({ status: 2, disableReason: 3 }));

    expect(disabled).toMatchObject({ overall: "not_eligible", obstacle: "ad_account_active" });
    expect(disabled.evidence("ad_account_active")).toMatchObject({
      status: "disabled",
      reason: "risk_payment",
    });
  });

  test("that only has to be paid needs action, and in its grace period still runs", () => {
    expect(verdict(withAdAccount({ status: 3 })).overall).toBe("needs_action");
    expect(verdict(withAdAccount({ status: 9 }))).toMatchObject({ overall: "ready" });
    expect(verdict(withAdAccount({ status: 9 })).state("ad_account_active")).toBe("warn");
  });

  test("whose state did not arrive leaves the verdict unknown", () => {
    expect(verdict(withAdAccount({ status: null }))).toMatchObject({
      overall: "unknown",
      obstacle: "unanswered",
    });
  });

  test("in which the person may only look makes a source not eligible", () => {
    expect(verdict(withAdAccount({ userTasks: ["ANALYZE"] })).obstacle).toBe("ad_account_role");
  });
});

describe("the connection", () => {
  test("without a needed permission needs action and names it", () => {
    const granted = permissionNames.filter((name) => name !== "threads_business_basic");
    const missing = verdict(withConnection({ granted, declined: ["threads_business_basic"] }));

    expect(missing).toMatchObject({ overall: "needs_action", obstacle: "permissions" });
    expect(missing.evidence("permissions")).toMatchObject({
      first: "threads_business_basic",
      declined: ["threads_business_basic"],
    });
  });

  test("warns two weeks before the earlier of its two ends", () => {
    const soon = verdict(withConnection({ dataAccessExpiresAt: new Date("2026-11-27T10:00:00Z") }));

    expect(soon).toMatchObject({ overall: "ready" });
    expect(soon.state("connection_lasting")).toBe("warn");
    expect(soon.evidence("connection_lasting")).toMatchObject({
      what: "data",
      until: "2026-11-27T10:00:00.000Z",
    });
  });
});

describe("a Page", () => {
  test("wants its Page-backed Instagram account", () => {
    expect(verdict({ ...aPage, pageBackedInstagram: none })).toMatchObject({
      overall: "needs_action",
      obstacle: "page_backed_instagram",
    });
  });

  test("is only warned about where Meta no longer answers that question", () => {
    const retired = verdict({ ...aPage, pageBackedInstagram: refused("unknown_field") });

    expect(retired.overall).toBe("ready");
    expect(retired.state("page_backed_instagram")).toBe("warn");
  });

  test("that is unpublished needs action", () => {
    expect(verdict({ ...aPage, pageIsPublished: false }).obstacle).toBe("page_published");
  });
});
