import { z } from "zod";

const People = z.object({ key: z.string(), id: z.string(), name: z.string() });
export type SandboxPerson = z.infer<typeof People>;

type Fault = {
  match?: {
    endpoint?: string;
    path?: string;
    method?: string;
    person?: string;
    nth?: number;
    times?: number;
  };
  do: { kind: string } & Record<string, unknown>;
};

/** What a test may do to the world behind the product. Every person made here has a world of their own. */
export const sandbox = {
  async control(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${process.env.META_GRAPH_URL}/__sandbox/${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  },
  person: async (key: string, like: "juno" | "sefa" | "tavi" = "juno") =>
    People.parse(await sandbox.control("POST", "people", { key, name: `Person ${key}`, like })),
  token: async (key: string, scopes?: readonly string[]) =>
    z
      .object({ token: z.string() })
      .parse(await sandbox.control("POST", `people/${key}/token`, scopes ? { scopes } : {})).token,
  expire: (key: string, subcode = 463) => sandbox.control("POST", `people/${key}/expire`, { subcode }),
  fault: async (fault: Fault) =>
    z.object({ id: z.number() }).parse(await sandbox.control("POST", "faults", fault)).id,
  endFault: (id: number) => sandbox.control("DELETE", `faults/${id}`),
  /** What reached Meta for a person, without what only asked whether it would do. */
  posts: async (key: string, edge: string) =>
    z
      .array(z.object({ method: z.string(), path: z.string(), person: z.string().nullable() }))
      .parse(await sandbox.control("GET", "requests"))
      .filter(({ method, path, person }) => method === "POST" && person === key && path.endsWith(`/${edge}`)),
  /** How often a Threads account was made for an owner, by the sandbox's own count. */
  creations: async () => z.record(z.string(), z.number()).parse(await sandbox.control("GET", "creations")),
};
