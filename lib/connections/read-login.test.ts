import { describe, expect, test } from "vitest";
import { scriptedGraph, socketError } from "@/lib/testing/scripted-graph";
import { readLogin } from "./read-login";

const app = { id: "4200", secret: "canary-app-secret" };
const short = { value: "EAABshortLivedToken0123456789", expiresInSeconds: 5000 };
const long = "EAABlongLivedToken0123456789";
const now = new Date("2026-11-20T10:00:00Z");

const answer = (body: unknown, status = 200) => Response.json(body, { status });
const refused = (code: number, error_subcode?: number) =>
  answer({ error: { message: "no", type: "OAuthException", code, error_subcode } }, 400);

/** Answers by what is asked, since two of the three questions are asked at once. */
function meta(answers: { exchange?: () => Response; facts?: () => Response; grants?: () => Response } = {}) {
  const one = ({ url }: { url: URL }) => {
    if (url.pathname.endsWith("/oauth/access_token")) {
      return (
        answers.exchange ??
        (() => answer({ access_token: long, token_type: "bearer", expires_in: 5_183_944 }))
      )();
    }
    if (url.pathname.endsWith("/debug_token")) {
      const data = { is_valid: true, expires_at: 1_800_000_000, data_access_expires_at: 1_790_000_000 };
      return (answers.facts ?? (() => answer({ data })))();
    }
    const data = [
      { permission: "public_profile", status: "granted" },
      { permission: "ads_read", status: "granted" },
      { permission: "ads_management", status: "declined" },
      { permission: "instagram_basic", status: "expired" },
      { permission: "email", status: "something_new" },
    ];
    return (answers.grants ?? (() => answer({ data })))();
  };
  return scriptedGraph(Array.from({ length: 12 }, () => one));
}

describe("the login of a sign-in", () => {
  test("is a long-lived token with its ends and its permissions", async () => {
    const { graph, sent } = meta();

    expect(await readLogin(graph, app, short, now)).toEqual({
      token: long,
      expiresAt: new Date(1_800_000_000_000),
      dataAccessExpiresAt: new Date(1_790_000_000_000),
      grants: { granted: ["ads_read", "public_profile"], declined: ["ads_management", "instagram_basic"] },
      reason: null,
    });
    expect(sent[0]?.url.searchParams.get("fb_exchange_token")).toBe(short.value);
  });

  test("asks for permissions with the new token, which never stands in the address", async () => {
    const { graph, sent } = meta();
    await readLogin(graph, app, short, now);
    const asked = sent.find(({ url }) => url.pathname.endsWith("/me/permissions"));

    expect(asked?.headers.get("authorization")).toBe(`Bearer ${long}`);
    expect(asked?.url.href).not.toContain(long);
  });

  test("keeps the short-lived token and says why, where Meta does not lengthen it", async () => {
    const login = await readLogin(meta({ exchange: () => refused(100) }).graph, app, short, now);

    expect(login).toMatchObject({ token: short.value, reason: "invalid_parameter" });
  });

  test("ends as the exchange says, where nothing more is known of the token", async () => {
    const login = await readLogin(meta({ facts: () => refused(190) }).graph, app, short, now);

    expect(login).toMatchObject({
      token: long,
      expiresAt: new Date(now.getTime() + 5_183_944_000),
      dataAccessExpiresAt: null,
      reason: null,
    });
  });

  test("has no end where Meta names none", async () => {
    const login = await readLogin(
      meta({
        exchange: () => answer({ access_token: long, token_type: "bearer" }),
        facts: () => answer({ data: { is_valid: true, expires_at: 0 } }),
      }).graph,
      app,
      short,
      now,
    );

    expect(login).toMatchObject({ token: long, expiresAt: null, dataAccessExpiresAt: null, reason: null });
  });

  test("leaves permissions unknown, not missing, where Meta does not say", async () => {
    const grants = () => {
      throw socketError("ECONNRESET");
    };
    const login = await readLogin(meta({ grants }).graph, app, short, now);

    expect(login).toMatchObject({ token: long, grants: null, reason: "unreachable" });
  });
});
