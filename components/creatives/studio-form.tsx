"use client";

import { DestinationSection } from "./destination-section";
import { IdentitySection } from "./identity-section";
import { MediaSection } from "./media-section";
import { PlaceSection } from "./place-section";
import { TextsSection } from "./texts-section";

/** The sections, in the order in which the studio counts them. What each holds depends on the format. */
export function StudioForm() {
  return (
    <ol className="grid">
      <IdentitySection />
      <MediaSection />
      <TextsSection />
      <DestinationSection />
      <PlaceSection />
    </ol>
  );
}
