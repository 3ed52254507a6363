import { z } from "zod";

export const storyText = z.string().default("");

/** Meta draws no button where a request says nothing of one. */
export const StoryButton = z
  .looseObject({
    type: z.string(),
    value: z
      .looseObject({ link: storyText, link_caption: storyText })
      .default({ link: "", link_caption: "" }),
  })
  .default({ type: "NO_BUTTON", value: { link: "", link_caption: "" } });
