"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { RadioGroup, RadioOption } from "@/components/ui/radio-group";
import { singleKeysCookie } from "@/components/ui/single-keys";
import { Switch } from "@/components/ui/switch";
import { themes } from "@/components/ui/theme";
import { useTheme } from "@/components/ui/use-theme";

const year = 365 * 24 * 60 * 60;

function keepSingleKeys(on: boolean) {
  document.cookie = `${singleKeysCookie}=off; path=/; max-age=${on ? 0 : year}; samesite=lax`;
  if (on) delete document.documentElement.dataset["singleKeys"];
  else document.documentElement.dataset["singleKeys"] = "off";
}

export function AppearanceForm({ singleKeys }: { singleKeys: boolean }) {
  const t = useTranslations("settings.appearance");
  const [theme, setTheme] = useTheme();
  const [keys, setKeys] = useState(singleKeys);

  return (
    <div className="grid gap-6">
      <section className="grid justify-items-start gap-2">
        <h2 id="theme">{t("theme")}</h2>
        <RadioGroup aria-labelledby="theme" value={theme} onChange={setTheme} options={themes}>
          {themes.map((one) => (
            <RadioOption key={one} value={one}>
              {t(`themes.${one}`)}
            </RadioOption>
          ))}
        </RadioGroup>
        <p className="text-sm text-ink-3">{t("themeHelp")}</p>
      </section>
      <section className="grid justify-items-start gap-2">
        <h2>{t("keys")}</h2>
        <Switch
          checked={keys}
          onChange={(on) => {
            setKeys(on);
            keepSingleKeys(on);
          }}
        >
          {t("keysOn")}
        </Switch>
        <p className="text-sm text-ink-3">{t("keysHelp")}</p>
      </section>
    </div>
  );
}
