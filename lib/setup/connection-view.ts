import type { ListedConnection } from "@/lib/connections/queries";
import type { ConnectionState } from "@/lib/generated/prisma/enums";

/** A login as the first step shows it. Times are ISO strings. */
export type ConnectionView = {
  id: string;
  name: string | null;
  image: string | null;
  state: ConnectionState;
  /** Null: Meta named no end. */
  daysLeft: number | null;
  daysTotal: number;
  dataAccessEndsAt: string | null;
  dataLapsed: boolean;
};

const dayMs = 86_400_000;

/** How long Meta's long-lived logins last. */
const longLivedDays = 60;

type Login = Pick<ListedConnection, "id" | "state" | "expiresAt" | "dataAccessExpiresAt" | "metaUserName"> & {
  membership: { user: { name: string | null; image: string | null } };
};

export function connectionView(login: Login, now: Date): ConnectionView {
  const { id, state, expiresAt, dataAccessExpiresAt, metaUserName, membership } = login;
  const msLeft = expiresAt ? expiresAt.getTime() - now.getTime() : null;
  const ended = state === "active" && msLeft !== null && msLeft <= 0;
  const daysLeft = msLeft === null ? null : Math.max(0, Math.floor(msLeft / dayMs));
  return {
    id,
    name: metaUserName ?? membership.user.name,
    image: membership.user.image,
    state: ended ? "expired" : state,
    daysLeft,
    daysTotal: Math.max(longLivedDays, daysLeft ?? 0),
    dataAccessEndsAt: dataAccessExpiresAt?.toISOString() ?? null,
    dataLapsed: dataAccessExpiresAt !== null && dataAccessExpiresAt <= now,
  };
}
