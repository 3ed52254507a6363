"use client";

import { Share2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useCopy } from "@/components/ui/use-copy";
import { publicGuidePath } from "@/lib/setup/search-params";

/** Copies the address of the page anybody may read: the phone is often in somebody else's hand. */
export function ShareGuide() {
  const t = useTranslations("linking-guide.share");
  const toast = useToast();
  const { copy } = useCopy();
  return (
    <Button
      variant="ghost"
      size="sm"
      icon={<Share2 size={14} />}
      onClick={() => {
        void copy(`${window.location.origin}${publicGuidePath}`).then(() => toast({ text: t("copied") }));
      }}
    >
      {t("copy")}
    </Button>
  );
}
