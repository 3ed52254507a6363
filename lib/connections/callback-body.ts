import { readSignedRequest, type SignedRequest } from "@/lib/connections/signed-request";

/** The `signed_request` of a callback's form, once Meta's signature on it was checked. */
export async function readCallback(
  request: Request,
  appSecret: string,
): Promise<(SignedRequest & { text: string }) | null> {
  const form = await request.formData().catch(() => null);
  const text = form?.get("signed_request");
  if (typeof text !== "string") return null;
  const read = readSignedRequest(text, appSecret);
  return read && { ...read, text };
}

export const notSignedByMeta = () =>
  Response.json({ error: "signed_request is missing or not signed by Meta" }, { status: 400 });
