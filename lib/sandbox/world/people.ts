import { objectId } from "@/lib/sandbox/world/object-ids";
import type { Person, Profile } from "@/lib/sandbox/world/node";

export const profileWords: Record<Profile, string> = {
  manager: "Marketing manager. Sees three businesses and may do everything.",
  analyst: "Analyst. Sees figures, and lacks the roles to advertise.",
  newcomer: "Just joined. No Pages, no Instagram accounts, no ad accounts.",
};

export const demoPeople: readonly Person[] = [
  {
    type: "User",
    id: objectId("person", 0, 1),
    key: "juno",
    name: "Juno Park",
    profile: "manager",
    world: 0,
  },
  {
    type: "User",
    id: objectId("person", 0, 2),
    key: "sefa",
    name: "Sefa Demir",
    profile: "analyst",
    world: 0,
  },
  {
    type: "User",
    id: objectId("person", 0, 3),
    key: "tavi",
    name: "Tavi Roos",
    profile: "newcomer",
    world: 0,
  },
];
