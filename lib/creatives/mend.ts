import { addHttps } from "@/lib/creatives/address";
import { changeCard } from "@/lib/creatives/cards";
import { splitAt } from "@/lib/creatives/count-text";
import { cardOfField, type FieldId } from "@/lib/creatives/fields";
import { speakerKinds } from "@/lib/creatives/identity";
import type { Fix, Params } from "@/lib/creatives/rule";
import type { Creative } from "@/lib/creatives/schema";
import { setText } from "@/lib/creatives/set-text";

/** A crop is none of these: a person says where. */
export type Mend = Exclude<Fix, "crop">;
type Broken = { field: FieldId; fix: Mend; params: Params };

function spokenAs(creative: Creative, instead: unknown): Creative {
  const kind = speakerKinds.find((one) => one === instead);
  return kind ? { ...creative, identity: { ...creative.identity, kind } } : creative;
}

function withHttps(creative: Creative, field: FieldId): Creative {
  const card = cardOfField(field);
  if (!card) return { ...creative, link: addHttps(creative.link) };
  if (creative.format !== "carousel") return creative;
  const link = addHttps(creative.cards[card.index]?.link ?? "");
  return { ...creative, cards: changeCard(creative.cards, card.index, { link }) };
}

function shortened(creative: Creative, field: FieldId, limit: number): Creative {
  const cut = (text: string) => splitAt(text, limit)[0].trimEnd();
  if (field === "name") return { ...creative, name: cut(creative.name.trim()) };
  return field === "message" ? setText(creative, field, cut(creative.texts.message)) : creative;
}

/** The creative with what one press can mend. */
export function mend(creative: Creative, { field, fix, params }: Broken): Creative {
  switch (fix) {
    case "add_https":
      return withHttps(creative, field);
    case "shorten":
      return shortened(creative, field, Number(params["limit"]));
    case "use_instead":
      return spokenAs(creative, params["instead"]);
  }
}
