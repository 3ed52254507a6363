import { tusRoute } from "@/lib/tus-route";

export const HEAD = tusRoute;
export const PATCH = tusRoute;
export const DELETE = tusRoute;
