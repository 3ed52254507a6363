"use client";

import { UserPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { InviteDialog } from "./invite-dialog";

type Props = {
  workspace: { slug: string; name: string };
  /** Only an owner makes owners. */
  ownersToo: boolean;
};

export function InvitePerson(props: Props) {
  const t = useTranslations("invitations.invite");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={<UserPlus size={16} />} onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <InviteDialog {...props} open={open} onOpenChange={setOpen} />
    </>
  );
}
