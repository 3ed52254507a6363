/** Far beyond anything Graph answers. */
const maxBytes = 32 * 1024 * 1024;

export class BodyTooLong extends Error {
  override name = "BodyTooLong";
}

/** The body as text, but never more of it than memory should hold. */
export async function readBody(response: Response) {
  if (!response.body) return "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  for (let bytes = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new BodyTooLong();
    }
    text += decoder.decode(value, { stream: true });
  }
}
