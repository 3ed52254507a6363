"use client";

import { useTranslations } from "next-intl";
import { Table, TableScroll, Th } from "@/components/ui/table";
import type { ConnectionState, Role } from "@/lib/generated/prisma/enums";
import { MemberRow } from "./member-row";

export type Member = {
  userId: string;
  name: string;
  image: string | null;
  role: Role;
  /** ISO; null for somebody who has not opened a page yet. */
  seenAt: string | null;
  connection: ConnectionState | null;
};

type Props = {
  workspace: { slug: string; name: string };
  me: { userId: string; role: Role };
  mayChange: boolean;
  members: readonly Member[];
};

export function MembersTable({ workspace, me, mayChange, members }: Props) {
  const t = useTranslations("settings.members");
  const owners = members.filter(({ role }) => role === "owner").length;
  return (
    <TableScroll label={t("caption")} className="rounded-lg border border-line">
      <Table>
        <thead>
          <tr>
            <Th>{t("person")}</Th>
            <Th>{t("role")}</Th>
            <Th className="max-md:hidden">{t("connection")}</Th>
            <Th className="max-md:hidden">{t("seen")}</Th>
            {mayChange && (
              <Th>
                <span className="sr-only">{t("actions")}</span>
              </Th>
            )}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.userId}
              workspace={workspace}
              member={member}
              me={me}
              mayChange={mayChange}
              lastOwner={member.role === "owner" && owners === 1}
            />
          ))}
        </tbody>
      </Table>
    </TableScroll>
  );
}
