import { readAnswer } from "@/lib/graph/answer";
import { attemptOnce, type How, type Line } from "@/lib/graph/attempt";
import { batchEndpoint, rawAnswerOf } from "@/lib/graph/batch-answer";
import { concerning, describe, fail, ownSecrets, settle, unanswered, type Op } from "@/lib/graph/batch-op";
import { graphUrl } from "@/lib/graph/call";
import { sumCharges } from "@/lib/graph/charges";
import { credentialsFor, secretsOf, type Credentials } from "@/lib/graph/credentials";
import { encodeQuery } from "@/lib/graph/encode";
import { GraphError, type GraphReason } from "@/lib/graph/errors";
import { askLeave, heldBack, type Outcome } from "@/lib/graph/governor";
import { pauseBefore } from "@/lib/graph/retry";

const chargesOfAll = (ops: readonly Op[]) => sumCharges(ops.flatMap(({ charges }) => charges));

type Allowed = { ops: readonly Op[]; settle: (outcome: Outcome) => Promise<void> };

/** Leave for as many of the calls as may go; one about an object that has to wait does not hold up the others. */
async function allow(
  line: Line,
  ops: readonly Op[],
  signal: AbortSignal | undefined,
): Promise<Allowed | null> {
  const leave = await askLeave(line, chargesOfAll(ops), signal);
  if (leave.ok) return { ops, settle: leave.settle };
  const refused = new Set(leave.refused.map(({ of, id }) => `${of}:${id}`));
  const waits = ops.filter(({ charges }) => charges.some(({ of, id }) => refused.has(`${of}:${id}`)));
  for (const op of waits) fail(op, heldBack(op.endpoint, leave.until, line.patience.now()), true);
  const rest = ops.filter((op) => !waits.includes(op));
  return rest.length === 0 || waits.length === 0 ? null : allow(line, rest, signal);
}

async function send(
  line: Line,
  credentials: Credentials,
  ops: readonly Op[],
  how: Omit<How, "size" | "observe">,
) {
  const secrets = secretsOf(credentials, line, ops.flatMap(ownSecrets));
  const body = encodeQuery({
    access_token: credentials?.token,
    appsecret_proof: credentials?.proof,
    batch: ops.map(describe),
  });
  const outgoing = { asked: batchEndpoint, url: graphUrl(line, "/"), headers: {}, body };
  const now = line.patience.now();
  const said = new Map<Op, Headers>();
  const errorOf = ({ result }: Op) => (result?.ok === false && !result.shared ? result.error : undefined);
  await attemptOnce(
    line,
    outgoing,
    (raw) => {
      const entries = readAnswer(batchEndpoint, raw, { now, secrets });
      for (const [index, op] of ops.entries()) {
        const entry = entries[index];
        if (!entry) {
          fail(op, unanswered(op));
          continue;
        }
        const answer = rawAnswerOf(entry);
        said.set(op, answer.headers);
        settle(op, () => readAnswer(op.endpoint, answer, { now, secrets, owner: op.plan.owner }));
      }
    },
    {
      ...how,
      size: ops.length,
      observe: (headers, error) => [
        { charges: chargesOfAll(ops), headers, error },
        ...[...said].map(([op, own]) => ({ charges: op.charges, headers: own, error: errorOf(op) })),
      ],
    },
  );
}

async function attemptChunk(line: Line, ops: readonly Op[], how: Omit<How, "size" | "settle" | "observe">) {
  let tried = ops;
  try {
    const credentials = credentialsFor(batchEndpoint, line);
    const allowed = await allow(line, ops, how.signal);
    if (!allowed) return;
    tried = allowed.ops;
    await send(line, credentials, tried, { ...how, settle: allowed.settle });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    for (const op of tried) fail(op, concerning(op, error), true);
  }
}

/** Sends a chunk, then what failed in passing and may be repeated, until nothing is left or patience ends. */
export async function runChunk(line: Line, ops: readonly Op[], signal: AbortSignal | undefined) {
  const { patience } = line;
  const startedAt = patience.now().getTime();
  let open = ops;
  let cause: GraphReason | undefined;
  for (let attempt = 1; ; attempt++) {
    const leftMs = patience.overallMs - (patience.now().getTime() - startedAt);
    await attemptChunk(line, open, { attempt, timeoutMs: Math.max(1, leftMs), signal, cause });
    const pauses = open.map(({ endpoint, once, result }) =>
      result?.ok === false && !(once && !result.shared)
        ? pauseBefore(result.error, attempt, endpoint.repeatable, patience.random)
        : null,
    );
    open = open.filter((_, index) => typeof pauses[index] === "number");
    const pause = Math.max(0, ...pauses.filter((one) => one !== null));
    if (open.length === 0 || attempt >= patience.attempts || pause >= leftMs || signal?.aborted) return;
    cause = open.flatMap(({ result }) => (result?.ok === false ? [result.error.reason] : []))[0];
    await patience.sleep(pause, signal);
  }
}
