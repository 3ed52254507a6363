type Params = Readonly<Record<string, unknown>>;

/** Lists and objects travel as JSON text, everything else as it reads. */
const encode = (value: unknown) =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

const given = (params: Params) =>
  Object.entries(params).filter(([, value]) => value !== undefined && value !== null);

export const encodeQuery = (params: Params) =>
  new URLSearchParams(given(params).map(([key, value]) => [key, encode(value)]));

/** A form; multipart as soon as one value is a file. */
export function encodeBody(params: Params) {
  if (!Object.values(params).some((value) => value instanceof Blob)) return encodeQuery(params);
  const form = new FormData();
  for (const [key, value] of given(params)) {
    if (value instanceof Blob) form.set(key, value);
    else form.set(key, encode(value));
  }
  return form;
}
