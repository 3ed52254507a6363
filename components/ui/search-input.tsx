"use client";

import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Input } from "./input";

type Props = Omit<ComponentProps<typeof Input>, "value" | "onChange" | "lead" | "trail" | "type"> & {
  label: string;
  value: string;
  onChange: (value: string) => void;
};

export function SearchInput({ label, value, onChange, ...rest }: Props) {
  const t = useTranslations("ui");
  const clear = value !== "" && (
    <button
      type="button"
      className="target text-ink-3 hover:text-ink"
      aria-label={t("clear")}
      onClick={() => onChange("")}
    >
      <X size={14} />
    </button>
  );
  return (
    <Input
      role="searchbox"
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      {...rest}
      lead={<Search size={14} />}
      trail={clear}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
