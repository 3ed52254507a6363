import { hasScope } from "@/lib/sandbox/core/access";
import { defineKind } from "@/lib/sandbox/nodes/define-kind";
import { picture } from "@/lib/sandbox/nodes/picture";
import type { Person } from "@/lib/sandbox/world/node";

export const userKind = defineKind<Person>({
  defaults: ["name", "id"],
  always: ["id"],
  fields: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    first_name: ({ name }) => name.split(" ")[0],
    last_name: ({ name }) => name.split(" ").slice(1).join(" "),
    email: ({ key }, call) => (hasScope(call, "email") ? `${key}@people.example` : undefined),
    picture: ({ id }, call) => picture(call, id),
  },
});
