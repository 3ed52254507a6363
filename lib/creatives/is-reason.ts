import { reasons, type Reason } from "@/lib/reasons";

export const isReason = (reason: string): reason is Reason => Object.hasOwn(reasons, reason);
