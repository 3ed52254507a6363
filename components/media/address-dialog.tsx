"use client";

import { useTranslations } from "next-intl";
import { useState, type FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onAddress: (address: string) => void };

export function AddressDialog({ open, onOpenChange, onAddress }: Props) {
  const t = useTranslations("media");
  const [address, setAddress] = useState("");
  const [isWrong, setWrong] = useState(false);

  function fetchIt(event: FormEvent) {
    event.preventDefault();
    // A form inside a dialog inside a page's own form: React would tell the outer one, too.
    event.stopPropagation();
    const typed = address.trim();
    if (!URL.canParse(typed) || !typed.startsWith("https://")) return setWrong(true);
    onAddress(typed);
    setAddress("");
    setWrong(false);
    onOpenChange(false);
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("address.title")}
      description={t("address.description")}
    >
      <form onSubmit={fetchIt} className="grid gap-4" noValidate>
        <Field label={t("address.label")} {...(isWrong && { error: t("address.wrong") })}>
          <Input
            type="url"
            value={address}
            placeholder={t("address.placeholder")}
            onChange={(event) => {
              setAddress(event.target.value);
              setWrong(false);
            }}
          />
        </Field>
        <div className="flex justify-end">
          <Button type="submit" variant="primary">
            {t("address.fetch")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
