/** The sections of the studio, in their order. */
export const sections = ["identity", "media", "texts", "destination", "place"] as const;
export type Section = (typeof sections)[number];

/** Everything a person can be sent to by a problem or by Meta's blame. */
export const fieldSections = {
  identity: "identity",
  format: "media",
  media: "media",
  thumbnail: "media",
  cards: "media",
  message: "texts",
  headline: "texts",
  description: "texts",
  callToAction: "destination",
  displayLink: "destination",
  link: "destination",
  name: "place",
  threadsIdPosition: "place",
} as const satisfies Record<string, Section>;
export type PlainField = keyof typeof fieldSections;

export const cardFields = ["media", "thumbnail", "headline", "description", "link"] as const;
export type CardField = (typeof cardFields)[number];

/** `cards.2.link` is the address of the third card. */
export type FieldId = PlainField | `cards.${number}.${CardField}`;

export const cardFieldId = (index: number, field: CardField): FieldId => `cards.${index}.${field}`;

const inCard = /^cards\.(\d+)\.(\w+)$/;

/** Null for a field of the whole creative. */
export function cardOfField(field: FieldId): { index: number; field: CardField } | null {
  const [, index, name] = inCard.exec(field) ?? [];
  const known = cardFields.find((one) => one === name);
  return index !== undefined && known ? { index: Number(index), field: known } : null;
}

/** Whether an address is one of a field. */
export const isField = (field: string): field is FieldId => {
  const [, , name] = inCard.exec(field) ?? [];
  return isPlainField(field) || cardFields.some((one) => one === name);
};

export const isPlainField = (field: string): field is PlainField => Object.hasOwn(fieldSections, field);

export const sectionOf = (field: FieldId): Section =>
  isPlainField(field) ? fieldSections[field] : fieldSections.cards;

/** The id of the field's control in the page, so that a link can lead to it. */
export const fieldElementId = (field: FieldId) => `creative-${field}`;
