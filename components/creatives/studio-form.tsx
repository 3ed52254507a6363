"use client";

import { DestinationSection } from "./destination-section";
import { IdentitySection } from "./identity-section";
import { MediaSection } from "./media-section";
import { PlaceSection } from "./place-section";
import { TextsSection } from "./texts-section";
import type { CreativeFormat } from "@/lib/creatives/schema";

/** The sections of one format, in the order in which the studio counts them. */
export function StudioForm({ format }: { format: CreativeFormat }) {
  switch (format) {
    case "single_image":
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
}
