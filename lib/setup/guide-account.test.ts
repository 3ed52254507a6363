import { describe, expect, test } from "vitest";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { answerOf, readFacts } from "./guide-account";

const line = (...findings: FoundFinding[]) => ({ id: "a1", to: "2026-11-21T12:00:00.000Z", findings });
const associated = (state: FoundFinding["state"], refused = false): FoundFinding => ({
  code: "threads_associated",
  state,
  evidence: { refused },
});

describe("the last answers", () => {
  test("tell found, none, refused and no answer apart", () => {
    const states = [associated("pass"), associated("warn"), associated("warn", true), associated("unknown")];

    expect(states.flatMap((finding) => answerOf(line(finding))).map(({ state }) => state)).toEqual([
      "found",
      "none",
      "refused",
      "unknown",
    ]);
  });

  test("leave out a check that did not ask", () => {
    expect(answerOf(line({ code: "role", state: "fail", evidence: {} }))).toEqual([]);
  });
});

describe("what linking needs", () => {
  test("is only called read where Meta said it", () => {
    const facts = readFacts(
      [
        { code: "instagram_picture", state: "pass", evidence: {} },
        { code: "instagram_linked_page", state: "warn", evidence: {} },
        { code: "instagram_published", state: "unknown", evidence: {} },
      ],
      "2026-11-21T12:00:00.000Z",
    );

    expect(facts.picture.state).toBe("pass");
    expect(facts.page.state).toBe("fail");
    expect(facts.published.state).toBe("unknown");
  });

  test("is unknown before the first check", () => {
    expect(readFacts([], null).picture).toEqual({ state: "unknown", readAt: null });
  });
});
