import { useTranslations } from "next-intl";
import { Input } from "@/components/ui/input";

type Props = { value: string; onChange: (value: string) => void; onBlur: () => void };

/** Where something leads: typed from left to right in every language, and never spell-checked. */
export function LinkInput({ value, onChange, ...rest }: Props) {
  const t = useTranslations("creatives");
  return (
    <Input
      type="url"
      inputMode="url"
      dir="ltr"
      spellCheck={false}
      value={value}
      placeholder={t("linkPlaceholder")}
      onChange={(event) => onChange(event.target.value)}
      {...rest}
    />
  );
}
