import { createHash } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import { pathToFileURL } from "node:url";
import { answerEdge, Refused } from "./answers";
import { scopes } from "./scopes";

const version = /^\/v\d+\.\d+(?=\/|$)/;
const bareIds = (json: string) =>
  json.replace(/"((?:id|threads_user_id|page_backed_threads_account_id))":"(\d+)"/g, '"$1":$2');
const codes = new Map<string, string>();

type Call = { method: string; path: string; params: URLSearchParams; raw: Buffer };

async function read(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? "/", "http://other");
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const raw = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.includes("urlencoded"))
    for (const [key, value] of new URLSearchParams(raw.toString())) url.searchParams.set(key, value);
  if (type.includes("json") && raw.length) {
    const body: unknown = JSON.parse(raw.toString());
    for (const [key, value] of Object.entries(body ?? {}))
      url.searchParams.set(key, typeof value === "string" ? value : JSON.stringify(value));
  }
  return {
    method: request.method ?? "GET",
    path: url.pathname.replace(version, ""),
    params: url.searchParams,
    raw,
  };
}

const authorised = (request: IncomingMessage, params: URLSearchParams) =>
  (params.get("access_token") ?? request.headers.authorization?.replace(/^(Bearer|OAuth) /, "") ?? "") !== "";

/** The login dialog: one person, who accepts whatever is asked, after one press. */
function dialog(params: URLSearchParams) {
  const code = createHash("sha1").update(String(codes.size)).digest("hex");
  codes.set(code, params.get("scope") ?? "");
  for (const scope of (params.get("scope") ?? "").split(/[ ,]+/)) if (scope) scopes.add(scope);
  const back = new URL(params.get("redirect_uri") ?? "http://other");
  back.searchParams.set("code", code);
  back.searchParams.set("state", params.get("state") ?? "");
  return `<!doctype html><title>Login</title><a href="${back.href.replaceAll("&", "&amp;")}">Accept</a>`;
}

function answer({ method, path, params, raw }: Call): unknown {
  if (path === "/oauth/access_token") {
    const code = params.get("code");
    if (code && !codes.delete(code)) throw new Refused(400, 100, "This authorization code has been used.");
    return { access_token: "other-token", token_type: "bearer", expires_in: 5_000_000 };
  }
  if (path === "/debug_token") {
    return {
      data: {
        is_valid: true,
        app_id: "1",
        type: "USER",
        expires_at: 0,
        user_id: "5500000000000017",
        scopes: [...scopes],
      },
    };
  }
  return answerEdge(method, path.slice(1).replace(/\/$/, ""), params, raw);
}

function answerBatch(params: URLSearchParams) {
  const operations: unknown = JSON.parse(params.get("batch") ?? "[]");
  if (!Array.isArray(operations) || operations.length > 50)
    throw new Refused(400, 100, "Too many requests in batch message.");
  return operations.map((operation: { method: string; relative_url: string; body?: string }) => {
    const url = new URL(operation.relative_url, "http://other/");
    for (const [key, value] of new URLSearchParams(operation.body ?? "")) url.searchParams.set(key, value);
    const { code, body } = settle(() =>
      answer({
        method: operation.method,
        path: url.pathname.replace(version, ""),
        params: url.searchParams,
        raw: Buffer.alloc(0),
      }),
    );
    return { code, headers: [{ name: "Content-Type", value: "application/json" }], body };
  });
}

function settle(work: () => unknown) {
  try {
    return { code: 200, body: bareIds(JSON.stringify(work())) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return {
      code: error.status,
      body: JSON.stringify({
        error: {
          message: error.message,
          type: "OAuthException",
          code: error.code,
          fbtrace_id: "OtherTrace1",
        },
      }),
    };
  }
}

export function startOtherGraph(port: number) {
  const server = createServer((request, response) => {
    void read(request).then((call) => {
      if (call.path.endsWith("/dialog/oauth")) {
        response.writeHead(200, { "content-type": "text/html" }).end(dialog(call.params));
        return;
      }
      const open = call.path === "/oauth/access_token" || call.path === "/debug_token";
      const { code, body } = settle(() => {
        if (!open && !authorised(request, call.params))
          throw new Refused(400, 104, "An access token is required.");
        return call.path === "/" || call.path === "" ? answerBatch(call.params) : answer(call);
      });
      response.writeHead(code, { "content-type": "application/json; charset=UTF-8" }).end(body);
    });
  });
  return new Promise<{ url: string; close: () => void }>((resolve) => {
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      resolve({ url: `http://127.0.0.1:${actual}`, close: () => server.close() });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(JSON.stringify(await startOtherGraph(Number(process.argv[2] ?? 0))));
}
