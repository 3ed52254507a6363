"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import type { Declined } from "@/lib/decline";
import type { GuideAccount } from "@/lib/setup/guide-account";
import { chooseKindAction } from "@/lib/threads-accounts/actions";

type Props = { workspace: string; account: GuideAccount; notAllowed: string | null; primary: boolean };

/** The linked profile was found: let creatives use it, or go on to one if they do already. */
export function UseProfile({ workspace, account, notAllowed, primary }: Props) {
  const t = useTranslations("linking-guide.card");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refused, setRefused] = useState<Declined | null>(null);
  const variant = primary ? "primary" : "secondary";

  if (account.associated.inUse) {
    return (
      <>
        <p className="text-ink-2">{t("inUse")}</p>
        <LinkButton variant={variant} href={`/${workspace}/creatives/new?source=${account.sourceId}`}>
          {t("newCreative")}
        </LinkButton>
      </>
    );
  }

  function use() {
    start(async () => {
      const result = await chooseKindAction({ workspace, sourceId: account.sourceId, kind: "associated" });
      setRefused(result.ok ? null : result);
      router.refresh();
    });
  }

  return (
    <>
      <Button variant={variant} pending={pending} notAllowed={notAllowed} onClick={use}>
        {t("use")}
      </Button>
      {refused && <Refusal declined={refused} />}
    </>
  );
}
