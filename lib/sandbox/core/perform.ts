import { setTimeout as wait } from "node:timers/promises";
import type { Call, Params } from "@/lib/sandbox/core/call";
import { faultError } from "@/lib/sandbox/core/fault-error";
import type { FaultAction } from "@/lib/sandbox/core/fault-list";
import { findRoute, type Found } from "@/lib/sandbox/core/find-route";
import { envelope, MetaError } from "@/lib/sandbox/core/meta-error";
import type { Projector } from "@/lib/sandbox/core/project";
import {
  noActiveToken,
  noSuchField,
  noSuchObject,
  noToken,
  oldVersion,
  temporary,
} from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { throttledBy } from "@/lib/sandbox/limits/throttled";
import { openSession, type Session } from "@/lib/sandbox/core/session";
import type { Charge } from "@/lib/sandbox/limits/limits";
import type { Store } from "@/lib/sandbox/store/store";
import type { FilePart } from "@/lib/sandbox/wire/request";
import type { NodeType } from "@/lib/sandbox/world/node";

export type Operation = {
  method: string;
  path: string;
  version: string;
  origin: string;
  params: Params;
  files: readonly FilePart[];
  token: string | null;
  inBatch: boolean;
};

export type Outcome =
  | { kind: "answered"; status: number; body: string; headers: Record<string, string> }
  /** Half of the answer, and then the connection breaks. */
  | { kind: "reset"; body: string }
  | { kind: "cut" }
  | { kind: "hang" };

const htmlPage =
  "<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Sorry, something went wrong.</h1></body></html>";

export class Performer {
  constructor(
    private readonly store: Store,
    private readonly router: Router,
    private readonly projector: Projector,
  ) {}

  /** Runs one Graph operation from its parameters to the text of its answer, faults and log entry included. */
  async perform(operation: Operation): Promise<Outcome> {
    const started = performance.now();
    const { session, refusal } = this.open(operation);
    const found = findRoute(this.router, operation.method, operation.path, operation.params, session);
    const person = session && session.kind !== "app" ? session.person.key : null;
    const endpoint = found.route?.endpoint.name ?? null;
    const { method, path } = operation;
    const faults = this.store.faults.strike({ endpoint, path, method, person });
    const { outcome, code } = await this.strikeAndRun(operation, session, refusal, found, faults);
    this.store.log.add({
      at: this.store.now(),
      method,
      path: `/${operation.version}${path}`,
      endpoint,
      person,
      status: outcome.kind === "answered" ? outcome.status : 0,
      code,
      ms: performance.now() - started,
      fault: faults.map(({ kind }) => kind).join(", ") || null,
      inBatch: operation.inBatch,
      params: operation.params,
    });
    return outcome;
  }

  private open({ token, params }: Operation): { session: Session | null; refusal: MetaError | null } {
    if (token === null) return { session: null, refusal: null };
    try {
      return { session: openSession(this.store, token, params["appsecret_proof"]), refusal: null };
    } catch (error) {
      if (error instanceof MetaError) return { session: null, refusal: error };
      throw error;
    }
  }

  private async strikeAndRun(
    operation: Operation,
    session: Session | null,
    refusal: MetaError | null,
    found: Found,
    faults: readonly FaultAction[],
  ): Promise<{ outcome: Outcome; code: number | null }> {
    const headers: Record<string, string> = {};
    const { threadsAnswer, pageBackedAnswer } = this.store.settings;
    let shapes = { threadsAnswer, pageBackedAnswer };
    try {
      for (const fault of faults) {
        if (fault.kind === "latency") await wait(fault.ms, undefined, { ref: false });
        if (fault.kind === "error") throw faultError(fault);
        if (fault.kind === "throttle") throw throttledBy(fault, found.id);
        if (fault.kind === "cut_before_commit") return { outcome: { kind: "cut" }, code: null };
        if (fault.kind === "hang") return { outcome: { kind: "hang" }, code: null };
        if (fault.kind === "shape") shapes = { ...shapes, ...given(fault) };
        if (fault.kind === "html") return { outcome: html(htmlPage), code: null };
      }
      const body = JSON.stringify(await this.run(operation, session, refusal, found, headers, shapes));
      if (faults.some(({ kind }) => kind === "cut_after_commit"))
        return { outcome: { kind: "cut" }, code: null };
      if (faults.some(({ kind }) => kind === "reset"))
        return { outcome: { kind: "reset", body }, code: null };
      const whole = faults.every(({ kind }) => kind !== "truncated");
      const sent = whole ? body : body.slice(0, Math.floor(body.length / 2));
      return { outcome: { kind: "answered", status: 200, body: sent, headers }, code: null };
    } catch (error) {
      if (!(error instanceof MetaError)) throw error;
      const body = JSON.stringify(envelope(error));
      const { status } = error;
      const outcome: Outcome = { kind: "answered", status, body, headers: { ...headers, ...error.headers } };
      return { outcome, code: error.body.code };
    }
  }

  /** Creatives and videos take from the quota of their ad account. */
  private chargeOf(method: string, type: NodeType | null, id: string, session: Session | null): Charge {
    const { creatives, videos } = this.store.data;
    const owner = creatives.get(id)?.accountId ?? videos.get(id)?.accountId;
    return owner === undefined
      ? { method, type, objectId: id, session }
      : { method, type: "AdAccount", objectId: owner, session };
  }

  private async run(
    operation: Operation,
    session: Session | null,
    refusal: MetaError | null,
    { id, type, edge, route, pathParams }: Found,
    headers: Record<string, string>,
    shapes: Call["shapes"],
  ): Promise<unknown> {
    const { settings } = this.store;
    const { method, version } = operation;
    if (settings.down) throw temporary();
    if (!settings.versions.includes(version)) throw oldVersion(version, "v25.0");
    if (refusal && route?.endpoint.token !== "none") throw refusal;
    if (settings.throttled) throw throttledBy({}, id);
    Object.assign(headers, this.store.limits.charge(this.chargeOf(method, type, id, session)));
    if (!route) {
      if (type === null || edge === null || method !== "GET") throw noSuchObject(id, method);
      throw noSuchField(edge, type);
    }
    if (type !== null && session === null) throw id === "me" ? noActiveToken() : noToken();
    if (type === "User" && session?.kind === "user" && id !== session.person.id)
      throw noSuchObject(id, method);
    const call: Call = { ...operation, store: this.store, session, shapes, headers };
    const made = route.run(call, pathParams);
    return this.projector.body(made instanceof Promise ? await made : made, call);
  }
}

/** What of the two shapes the fault names. */
const given = ({ threadsAnswer, pageBackedAnswer }: Extract<FaultAction, { kind: "shape" }>) => ({
  ...(threadsAnswer === undefined ? {} : { threadsAnswer }),
  ...(pageBackedAnswer === undefined ? {} : { pageBackedAnswer }),
});

const html = (body: string): Outcome => ({
  kind: "answered",
  status: 502,
  body,
  headers: { "content-type": "text/html; charset=utf-8" },
});
