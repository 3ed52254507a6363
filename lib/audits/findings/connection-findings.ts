import type { SourceFacts } from "@/lib/audits/facts";
import type { FoundFinding } from "@/lib/audits/finding-codes";
import { finding } from "@/lib/audits/findings/finding";
import { permissionNames } from "@/lib/connections/permissions";

const lastsAtLeastDays = 14;

/** Without these something on the way to an ad fails; the others widen what can be seen. */
const needed = new Set<string>([
  "pages_show_list",
  "pages_read_engagement",
  "instagram_basic",
  "threads_business_basic",
  "ads_management",
]);

function permissions({ granted, declined, permissionsKnown }: SourceFacts["connection"]): FoundFinding {
  if (!permissionsKnown) return finding("permissions", "unknown", { count: permissionNames.length });
  const missing = permissionNames.filter((name) => !granted.includes(name));
  const state = missing.some((name) => needed.has(name)) ? "fail" : missing.length > 0 ? "warn" : "pass";
  const first = missing.find((name) => needed.has(name)) ?? missing[0] ?? null;
  return finding("permissions", state, {
    count: state === "pass" ? permissionNames.length : missing.length,
    first,
    missing,
    declined: missing.filter((name) => declined.includes(name)),
  });
}

/** The earlier of the two ends: of the token, and of the access to the person's data. */
function lasting({ connection, now }: SourceFacts): FoundFinding {
  const { name, expiresAt, dataAccessExpiresAt } = connection;
  const ends = [
    ...(expiresAt ? [{ what: "token", at: expiresAt }] : []),
    ...(dataAccessExpiresAt ? [{ what: "data", at: dataAccessExpiresAt }] : []),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  const [first] = ends;
  if (!first) return finding("connection_lasting", "pass", { name, what: "never", until: null });
  const soon = first.at.getTime() - now.getTime() < lastsAtLeastDays * 86_400_000;
  const evidence = { name, what: first.what, until: first.at.toISOString() };
  return finding("connection_lasting", soon ? "warn" : "pass", evidence);
}

export const connectionFindings = (facts: SourceFacts): FoundFinding[] => [
  finding("connection_valid", "pass", { name: facts.connection.name }),
  permissions(facts.connection),
  finding("listed", facts.listed ? "pass" : "warn", { name: facts.connection.name }),
  lasting(facts),
];
