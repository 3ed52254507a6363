"use client";

import { useTranslations } from "next-intl";
import { LinkLike } from "@/components/ui/link-like";
import { useStudio } from "./studio-context";
import { addHttps } from "@/lib/creatives/address";
import type { Fix } from "@/lib/creatives/rule";

/** Mends what one press can mend. */
export function FixButton({ fix }: { fix: Fix }) {
  const t = useTranslations("creatives");
  const { creative, change, goTo } = useStudio();

  function mend() {
    change("link", { ...creative, link: addHttps(creative.link) });
    goTo("link");
  }

  switch (fix) {
    case "add_https":
      return <LinkLike onClick={mend}>{t("addHttps")}</LinkLike>;
  }
}
