import { expect, test } from "vitest";
import { describeDistance } from "./relative-time";

const hour = 3_600_000;

test("grows from minutes to hours to days and then names the date", () => {
  expect(describeDistance(-20_000)).toMatchObject({ unit: "now" });
  expect(describeDistance(-7 * 60_000)).toEqual({ ahead: false, unit: "min", count: 7 });
  expect(describeDistance(-5.9 * hour)).toEqual({ ahead: false, unit: "h", count: 5 });
  expect(describeDistance(-49 * hour)).toEqual({ ahead: false, unit: "d", count: 2 });
  expect(describeDistance(-40 * 24 * hour)).toMatchObject({ unit: "date" });
});

test("knows what is still to come", () => {
  expect(describeDistance(6.5 * 24 * hour)).toEqual({ ahead: true, unit: "d", count: 6 });
});
