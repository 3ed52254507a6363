import { describe, expect, it } from "vitest";
import type { Creation } from "@/lib/generated/prisma/client";
import { kindCell } from "./kind-cell";

const at = new Date("2026-11-21T10:00:00Z");

const creation = (state: Creation["state"]): Creation => ({
  workspaceId: "w",
  id: "c",
  sourceId: "s",
  kind: "instagram_backed",
  state,
  runId: "r",
  requestedById: "u",
  threadsUserId: null,
  error: null,
  createdAt: at,
  sentAt: at,
  settledAt: null,
});

const cell = (known: Partial<Parameters<typeof kindCell>[0]>) =>
  kindCell({
    kind: "instagram_backed",
    state: "none",
    obstacle: null,
    account: undefined,
    creation: undefined,
    inProgress: false,
    ...known,
  });

describe("one kind of one account", () => {
  it("is being created only while somebody works on it", () => {
    expect(cell({ inProgress: true }).why).toBe("in_progress");
    expect(cell({ creation: creation("uncertain"), state: "unknown" }).why).toBe("unknown");
  });

  it("can be asked for again where an intent was never sent", () => {
    expect(cell({ creation: creation("intended") })).toMatchObject({ creatable: true, why: null });
  });

  it("cannot be made where it exists, where Meta refuses, and by hand only for the brand's own", () => {
    expect(cell({ state: "found" }).why).toBe("exists");
    expect(cell({ state: "refused" }).why).toBe("refused");
    expect(cell({ kind: "associated" }).why).toBe("by_hand");
  });

  it("tells what Meta refused, until the account is there", () => {
    expect(cell({ creation: creation("failed") }).refusal).toMatchObject({ reason: "unknown_error" });
    expect(cell({ creation: creation("failed"), state: "found" }).refusal).toBeNull();
  });
});
