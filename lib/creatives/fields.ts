/** The sections of the studio, in their order. */
export const sections = ["identity", "media", "texts", "destination", "place"] as const;
export type Section = (typeof sections)[number];

/** Everything a person can be sent to by a problem or by Meta's blame. */
export const fieldSections = {
  identity: "identity",
  media: "media",
  message: "texts",
  headline: "texts",
  description: "texts",
  callToAction: "destination",
  displayLink: "destination",
  link: "destination",
  name: "place",
  threadsIdPosition: "place",
} as const satisfies Record<string, Section>;
export type FieldId = keyof typeof fieldSections;

export const sectionOf = (field: FieldId): Section => fieldSections[field];

/** The id of the field's control in the page, so that a link can lead to it. */
export const fieldElementId = (field: FieldId) => `creative-${field}`;
