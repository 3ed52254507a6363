import type { Page, PageRole, Person } from "@/lib/sandbox/world/node";

const byRole: Record<PageRole, readonly string[]> = {
  MANAGER: ["MANAGE", "CREATE_CONTENT", "MODERATE", "MESSAGING", "ADVERTISE", "ANALYZE"],
  CONTENT_CREATOR: ["CREATE_CONTENT", "MODERATE", "MESSAGING", "ADVERTISE", "ANALYZE"],
  MODERATOR: ["MODERATE", "MESSAGING", "ADVERTISE", "ANALYZE"],
  ADVERTISER: ["ADVERTISE", "ANALYZE"],
  INSIGHTS_ANALYST: ["ANALYZE"],
  NONE: [],
};

/** Pages of the new experience answer the twins. */
const twins: Record<string, string> = {
  MANAGE: "PROFILE_PLUS_FULL_CONTROL",
  CREATE_CONTENT: "PROFILE_PLUS_CREATE_CONTENT",
  MODERATE: "PROFILE_PLUS_MODERATE",
  MESSAGING: "PROFILE_PLUS_MESSAGING",
  ADVERTISE: "PROFILE_PLUS_ADVERTISE",
  ANALYZE: "PROFILE_PLUS_ANALYZE",
};

export function roleOn(page: Page, person: Person): PageRole {
  return page.roles[person.profile] ?? "NONE";
}

export function tasksOn(page: Page, person: Person): readonly string[] {
  const tasks = byRole[roleOn(page, person)];
  return page.profilePlus ? tasks.map((task) => twins[task] ?? task) : tasks;
}

/** "At least Advertiser" on the Page. */
export function mayAdvertise(page: Page, person: Person): boolean {
  return byRole[roleOn(page, person)].includes("ADVERTISE");
}
