import { z } from "zod";
import type { Endpoint } from "@/lib/graph/endpoint";
import { unsent } from "@/lib/graph/errors";

/** What a call asks for, before it is known how it travels: alone or in a batch. */
export type Plan = {
  path: string;
  /** Whose edge it is; undefined for the object itself. */
  owner: string | undefined;
  params: Record<string, unknown>;
  secrets: string[];
};

const Params = z.record(z.string(), z.unknown());
const secretKeys = ["client_secret", "code", "code_verifier", "fb_exchange_token", "input_token"];

/** Checks the input, fills the path, and names the fields to read. Throws GraphError; nothing was sent then. */
export function plan(endpoint: Endpoint, input: unknown, fields = endpoint.fields): Plan {
  const read = endpoint.input.safeParse(input);
  if (!read.success) {
    const where = read.error.issues.map(({ path }) => path.join(".")).join(", ");
    throw unsent("invalid_parameter", endpoint, `input: ${where}`);
  }
  const values = Params.parse(read.data);
  const inPath = new Set<string>();
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_, name: string) => {
    const value = values[name];
    if (typeof value !== "string" || !/^\w+$/.test(value))
      throw unsent("invalid_parameter", endpoint, `input: ${name}`);
    inPath.add(name);
    return value;
  });
  const params = Object.fromEntries(Object.entries(values).filter(([key]) => !inPath.has(key)));
  const secrets = secretKeys.map((key) => params[key]).filter((value) => typeof value === "string");
  const [, owner, edge] = path.split("/");
  return {
    path,
    owner: edge ? owner : undefined,
    params: fields.length > 0 ? { fields: fields.join(","), ...params } : params,
    secrets,
  };
}
