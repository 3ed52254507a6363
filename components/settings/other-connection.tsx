import { Avatar } from "@/components/ui/avatar";
import type { ListedConnection } from "@/lib/connections/queries";
import { ConnectionFacts } from "./connection-facts";

export function OtherConnection({ connection, now }: { connection: ListedConnection; now: Date }) {
  const { user } = connection.membership;
  const name = user.name ?? connection.metaUserName ?? connection.metaUserId;
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_minmax(180px,auto)] items-start gap-3 border-t border-line py-3 max-md:grid-cols-[auto_minmax(0,1fr)]">
      <Avatar kind="person" name={name} src={user.image} size={24} />
      <bdi className="truncate font-medium">{name}</bdi>
      <div className="max-md:col-start-2">
        <ConnectionFacts connection={connection} now={now} />
      </div>
    </li>
  );
}
