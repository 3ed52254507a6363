import { z } from "zod";
import { storyOf } from "@/lib/sandbox/creatives/read-spec";
import { html } from "@/lib/sandbox/wire/html";
import { layout } from "@/lib/sandbox/wire/layout";

const imageHash = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .optional()
  .catch(undefined);
const short = (characters: number) =>
  z
    .string()
    .transform((text) => text.slice(0, characters))
    .optional();

/** Small enough for an address. */
const Shown = z.object({
  format: z.string(),
  message: short(600),
  title: short(100),
  imageHash,
  callToAction: z.string().optional(),
  cards: z.array(z.object({ title: short(60), imageHash })).default([]),
});

/** An iframe whose address holds all it shows, as Meta's does. */
export function previewFrame(origin: string, format: string, spec: Record<string, unknown>): string {
  const story = Shown.parse({ format, ...storyOf(spec) });
  const shown = Buffer.from(JSON.stringify(story)).toString("base64url");
  return html`<iframe
    src="${origin}/previews?d=${shown}"
    width="320"
    height="480"
    scrolling="yes"
    style="border: none;"
  ></iframe>`.markup;
}

const picture = (hash: string | undefined) =>
  hash !== undefined &&
  html`<p><img src="/images/${hash}" alt="The image of the ad" style="max-width: 100%" /></p>`;

export function previewPage(encoded: string): string | null {
  try {
    const shown = Shown.parse(JSON.parse(Buffer.from(encoded, "base64url").toString("utf8")));
    const { format, message, title, imageHash, callToAction, cards } = shown;
    return layout(
      "Ad preview",
      html`<h1>${format}</h1>
        <p>${message ?? ""}</p>
        ${picture(imageHash)}
        ${cards.map((card) => html`<div>${picture(card.imageHash)} ${card.title ?? ""}</div>`)}
        ${title !== undefined && html`<p><strong>${title}</strong></p>`}
        ${callToAction !== undefined && html`<p class="note">${callToAction}</p>`}`,
      "narrow",
    );
  } catch {
    return null;
  }
}
