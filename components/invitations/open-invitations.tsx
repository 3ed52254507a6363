"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Table, TableScroll, Th } from "@/components/ui/table";
import { InvitationRow, type OpenInvitation } from "./invitation-row";

type Props = { workspace: string; invitations: readonly OpenInvitation[] };

export function OpenInvitations({ workspace, invitations }: Props) {
  const t = useTranslations("invitations.open");
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="grid gap-2">
      <h2 ref={heading} tabIndex={-1}>
        {t("title")}
      </h2>
      {invitations.length === 0 ? (
        <p className="text-ink-2">{t("none")}</p>
      ) : (
        <TableScroll label={t("title")} className="rounded-lg border border-line">
          <Table>
            <thead>
              <tr>
                <Th>{t("role")}</Th>
                <Th className="max-md:hidden">{t("by")}</Th>
                <Th>{t("until")}</Th>
                <Th>
                  <span className="sr-only">{t("actions")}</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {invitations.map((invitation) => (
                <InvitationRow
                  key={invitation.id}
                  workspace={workspace}
                  invitation={invitation}
                  // The row goes, and the button in it that had the focus.
                  onWithdrawn={() => heading.current?.focus()}
                />
              ))}
            </tbody>
          </Table>
        </TableScroll>
      )}
    </section>
  );
}
