import { parse } from "lossless-json";

/** An integer beyond 2^53 stays the digits Meta sent; every other number is a number. */
function readNumber(digits: string) {
  const value = Number(digits);
  return /^-?\d+$/.test(digits) && !Number.isSafeInteger(value) ? digits : value;
}

/** Parses JSON without losing the digits of ids sent as bare numbers. Throws SyntaxError or, nested too deep, RangeError. */
export const parseLossless = (json: string): unknown =>
  parse(json, null, { parseNumber: readNumber, onDuplicateKey: ({ newValue }) => newValue });
