"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

/** Takes the focus from the button that made it, and stands ready to be copied by hand. */
export function MadeLink({ link }: { link: string }) {
  const t = useTranslations("invitations.invite");
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  return (
    <Field label={t("link")}>
      <Input ref={input} mono readOnly dir="ltr" value={link} />
    </Field>
  );
}
