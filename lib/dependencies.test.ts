import { expect, test } from "vitest";
import { z } from "zod";
import { read } from "./testing/repository";

const Package = z.object({
  version: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

const { packages } = z
  .object({ packages: z.record(z.string(), Package) })
  .parse(JSON.parse(read("package-lock.json")));

/** The first releases without a known security fault. */
const floors = {
  next: "16.4.3",
  react: "19.2.6",
  "react-dom": "19.2.6",
  "next-auth": "4.24.15",
  zod: "4.6.7",
};

const rank = (version: string) =>
  version
    .split(".")
    .map((part) => part.padStart(6, "0"))
    .join(".");

test.each(Object.entries(floors))("%s is %s or newer, wherever it is installed", (name, floor) => {
  const places = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
  const versions = places.map(([, { version = "0.0.0" }]) => version);

  expect(versions).not.toEqual([]);
  expect(versions.filter((version) => rank(version) < rank(floor))).toEqual([]);
});

test("the lock file names the package of every platform, so that it installs on all of them", () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies),
  );
  const places = Object.keys(packages);

  expect(wanted.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)))).toEqual(
    [],
  );
});
