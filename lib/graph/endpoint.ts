import type { z } from "zod";

export type EndpointShape<Input extends z.ZodType, Output extends z.ZodType> = {
  /** Unique; logs, spans and the sandbox's request log speak of it by this name. */
  name: string;
  method: "GET" | "POST" | "DELETE";
  /** `:camelCase` segments are taken out of the input; every other input key travels under its own name, which is Meta's. */
  path: `/${string}`;
  host?: "graph" | "video";
  /** Whose token: a person's, a Page's, the app's own, or none (the app secret travels as an input). */
  token?: "user" | "page" | "app" | "none";
  /** Sent as `fields=`; what the product reads of the node. */
  fields?: readonly string[];
  /** An edge that answers one thing, so that it may be read inside its node's fields. */
  inline?: boolean;
  /** A POST that Meta answers alike however often it is repeated; only those are ever sent again blindly. */
  repeatable?: boolean;
  input: Input;
  output: Output;
};

export type Endpoint<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> = Required<
  EndpointShape<Input, Output>
>;

export type InputOf<E> = E extends Endpoint<infer Input, z.ZodType> ? z.input<Input> : never;
export type OutputOf<E> = E extends Endpoint<z.ZodType, infer Output> ? z.output<Output> : never;

/** One Graph edge as a value: the client calls it, the sandbox answers it. */
export function endpoint<Input extends z.ZodType, Output extends z.ZodType>(
  shape: EndpointShape<Input, Output>,
): Endpoint<Input, Output> {
  return {
    host: "graph",
    token: "user",
    fields: [],
    inline: false,
    repeatable: shape.method !== "POST",
    ...shape,
  };
}
