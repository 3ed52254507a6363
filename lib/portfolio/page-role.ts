/** Any of these lets a person advertise for the Page; New Pages Experience reports the prefixed twins. */
const sufficient = new Set(["ADVERTISE", "CREATE_CONTENT", "MANAGE", "FULL_CONTROL"]);

const bare = (task: string) => task.replace(/^PROFILE_PLUS_/, "");

/** "At least Advertiser". Null where Meta did not say what the person may do. */
export function mayAdvertise(tasks: readonly string[] | null): boolean | null {
  return tasks && tasks.some((task) => sufficient.has(bare(task)));
}

/** Tasks by the classic role that carries them, highest first. */
const roles = [
  { name: "Manager", tasks: ["MANAGE", "FULL_CONTROL"] },
  { name: "Content creator", tasks: ["CREATE_CONTENT"] },
  { name: "Moderator", tasks: ["MODERATE"] },
  { name: "Advertiser", tasks: ["ADVERTISE"] },
  { name: "Analyst", tasks: ["ANALYZE"] },
] as const;

/** The highest role the tasks amount to, in Meta's words; null where they amount to none. */
export function roleName(tasks: readonly string[]): string | null {
  const held = new Set(tasks.map(bare));
  return roles.find((role) => role.tasks.some((task) => held.has(task)))?.name ?? null;
}
