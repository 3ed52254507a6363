import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import type { Permission } from "@/lib/sandbox/world/node";

export const permissionKind = defineKind<Permission>({
  defaults: ["permission", "status"],
  fields: { permission: ({ id }) => id, status: ({ status }) => status },
});
