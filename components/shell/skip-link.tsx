import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a
      href="#content"
      className="absolute start-2 -top-16 z-skip rounded-md bg-raised px-3 py-2 focus:top-2 focus:shadow-float"
    >
      {t("skip")}
    </a>
  );
}
