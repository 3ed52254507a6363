import { setTimeout as wait } from "node:timers/promises";
import { runBatch } from "@/lib/sandbox/core/batch";
import type { Params } from "@/lib/sandbox/core/call";
import { etagOf } from "@/lib/sandbox/core/etag";
import { readMany } from "@/lib/sandbox/core/many-ids";
import { envelope, MetaError, traceId } from "@/lib/sandbox/core/meta-error";
import { Performer, type Operation, type Outcome } from "@/lib/sandbox/core/perform";
import { mergeUsage } from "@/lib/sandbox/limits/usage-headers";
import { Projector } from "@/lib/sandbox/core/project";
import type { Router } from "@/lib/sandbox/core/router";
import type { Store } from "@/lib/sandbox/store/store";
import { decodeParams } from "@/lib/sandbox/wire/decode-params";
import { answer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";
import { splitVersion } from "@/lib/sandbox/wire/split-version";

const defaultVersion = "v25.0";

/** Basic credentials stand for client_id and client_secret; both halves arrive form-encoded. */
function basic(header: string | undefined): Params {
  const [, encoded] = /^Basic (\S+)$/i.exec(header ?? "") ?? [];
  if (encoded === undefined) return {};
  const [id = "", ...rest] = Buffer.from(encoded, "base64").toString().split(":");
  const decoded = new URLSearchParams(`id=${id}&secret=${rest.join(":")}`);
  return { client_id: decoded.get("id") ?? "", client_secret: decoded.get("secret") ?? "" };
}

/** The Graph API over the wire: one request in, one answer out. */
export class Graph {
  private readonly performer: Performer;

  constructor(
    private readonly store: Store,
    router: Router,
  ) {
    this.performer = new Performer(store, router, new Projector(router));
  }

  async answer(request: WireRequest): Promise<WireAnswer> {
    const version = splitVersion(request.target.split("?")[0] ?? "/").version ?? defaultVersion;
    const { latencyMs } = this.store.settings;
    if (latencyMs > 0) await wait(latencyMs);
    try {
      const outcome = await this.outcome(this.operation(request, version));
      if (outcome.kind === "reset") {
        const whole = { kind: "answered", status: 200, body: outcome.body, headers: {} } as const;
        return { ...this.finish(request, version, whole), kind: "reset" };
      }
      if (outcome.kind !== "answered") return outcome;
      return this.finish(request, version, outcome);
    } catch (error) {
      if (!(error instanceof MetaError)) throw error;
      const body = JSON.stringify(envelope(error));
      return this.finish(request, version, {
        kind: "answered",
        status: error.status,
        body,
        headers: error.headers,
      });
    }
  }

  private operation(request: WireRequest, version: string): Operation {
    const [target = "/", query = ""] = request.target.split(/\?(.*)/s);
    const { params: given, files } = decodeParams(request, query);
    const { authorization } = request.headers;
    const params: Params = { ...basic(authorization), ...given };
    const own = params["access_token"];
    const bearer = /^(?:Bearer|OAuth) (\S+)$/i.exec(authorization ?? "")?.[1] ?? null;
    const override = request.method === "POST" ? params["method"] : undefined;
    return {
      method: typeof override === "string" ? override.toUpperCase() : request.method,
      path: splitVersion(target).path,
      version,
      origin: request.origin,
      params,
      files,
      token: typeof own === "string" && own !== "" ? own : bearer,
      inBatch: false,
    };
  }

  private async outcome(operation: Operation): Promise<Outcome> {
    if (operation.path !== "/" || operation.params["batch"] === undefined) return this.single(operation);
    const ran = await runBatch(operation, (one) => this.single(one), this.store.settings.batchTimeoutMs);
    if ("broken" in ran) return ran.broken;
    return {
      kind: "answered",
      status: 200,
      body: JSON.stringify(ran.replies),
      headers: mergeUsage(ran.usage),
    };
  }

  private async single(operation: Operation): Promise<Outcome> {
    const perform = (one: Operation) => this.performer.perform(one);
    const many = operation.path === "/" && operation.params["ids"] !== undefined;
    return many ? readMany(operation, perform) : perform(operation);
  }

  private finish(
    request: WireRequest,
    version: string,
    { status, body, headers }: Extract<Outcome, { kind: "answered" }>,
  ): Extract<WireAnswer, { kind: "answer" }> {
    const etag = etagOf(body);
    const common = {
      "content-type": "application/json; charset=UTF-8",
      "facebook-api-version": version,
      "x-fb-trace-id": (status < 400 ? undefined : /"fbtrace_id":"([^"]+)"/.exec(body)?.[1]) ?? traceId(),
      "x-fb-rev": "1000000001",
      ...this.store.limits.appUsage(),
      "cache-control": "private, no-cache, no-store, must-revalidate",
      etag,
      ...headers,
    };
    const fresh = request.method === "GET" && status === 200 && request.headers["if-none-match"] === etag;
    return fresh ? answer(304, "", common) : answer(status, body, common);
  }
}
