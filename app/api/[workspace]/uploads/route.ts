import { tusOptions } from "@/lib/media/uploads/tus-answer";
import { tusRoute } from "@/lib/tus-route";

export const POST = tusRoute;
export const OPTIONS = tusOptions;
