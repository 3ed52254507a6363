import { carousel } from "@/lib/creatives/formats/carousel";
import type { Format } from "@/lib/creatives/formats/format";
import { singleImage } from "@/lib/creatives/formats/single-image";
import { singleVideo } from "@/lib/creatives/formats/single-video";
import type { Creative, CreativeFormat } from "@/lib/creatives/schema";

export const formats: { [Name in CreativeFormat]: Format<Extract<Creative, { format: Name }>> } = {
  single_image: singleImage,
  single_video: singleVideo,
  carousel,
};
