import { z } from "zod";
import { storyOf } from "@/lib/sandbox/creatives/read-spec";
import { html } from "@/lib/sandbox/wire/html";
import { layout } from "@/lib/sandbox/wire/layout";

const Shown = z.object({
  format: z.string(),
  message: z.string().optional(),
  title: z.string().optional(),
  imageHash: z.string().optional(),
  callToAction: z.string().optional(),
});

/** An iframe whose address holds all it shows, as Meta's does. */
export function previewFrame(origin: string, format: string, spec: Record<string, unknown>): string {
  const shown = Buffer.from(JSON.stringify({ format, ...storyOf(spec) })).toString("base64url");
  return html`<iframe
    src="${origin}/previews?d=${shown}"
    width="320"
    height="480"
    scrolling="yes"
    style="border: none;"
  ></iframe>`.markup;
}

export function previewPage(encoded: string): string | null {
  try {
    const shown = Shown.parse(JSON.parse(Buffer.from(encoded, "base64url").toString("utf8")));
    const { format, message, title, imageHash, callToAction } = shown;
    return layout(
      "Ad preview",
      html`<h1>${format}</h1>
        <p>${message ?? ""}</p>
        ${imageHash !== undefined &&
        /^[0-9a-f]{32}$/.test(imageHash) &&
        html`<p><img src="/images/${imageHash}" alt="The image of the ad" style="max-width: 100%" /></p>`}
        ${title !== undefined && html`<p><strong>${title}</strong></p>`}
        ${callToAction !== undefined && html`<p class="note">${callToAction}</p>`}`,
      "narrow",
    );
  } catch {
    return null;
  }
}
