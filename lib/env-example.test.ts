import { expect, test } from "vitest";
import { Env } from "./env";
import { read } from "./testing/repository";

const documented = [...read(".env.example").matchAll(/^(?:# )?([A-Z0-9_]+)=/gm)].map(([, name]) => name);

test(".env.example explains every variable the product reads", () => {
  expect(documented).toEqual(expect.arrayContaining(Object.keys(Env.shape)));
});
