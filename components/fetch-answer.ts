import type { z } from "zod";

/** A JSON answer of our own routes. Throws where there is none, or one of another shape. */
export async function fetchAnswer<Answer extends z.ZodType>(
  url: string,
  answer: Answer,
): Promise<z.output<Answer>> {
  const response = await fetch(url, { headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`${response.status}`);
  return answer.parse(await response.json());
}
