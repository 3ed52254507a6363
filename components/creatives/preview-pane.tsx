"use client";

import { Moon, Sun } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { Segmented } from "@/components/ui/segmented";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { DoesList } from "./does-list";
import { FeedCard } from "./feed-card";
import { previewOf } from "@/lib/creatives/preview";
import type { Creative } from "@/lib/creatives/schema";
import type { Subject } from "@/lib/creatives/subject";
import type { Problem } from "@/lib/creatives/validate";

type Props = { workspace: string; subject: Subject<Creative>; problems: readonly Problem[] };

export const PreviewPane = memo(function PreviewPane({ workspace, subject, problems }: Props) {
  const t = useTranslations("creatives.preview");
  const [theme, setTheme] = useState<"light" | "dark">("light");
  const options = [
    {
      value: "light" as const,
      icon: <Sun size={14} />,
      label: <VisuallyHidden>{t("light")}</VisuallyHidden>,
    },
    { value: "dark" as const, icon: <Moon size={14} />, label: <VisuallyHidden>{t("dark")}</VisuallyHidden> },
  ];
  const model = previewOf(subject);
  return (
    <>
      <div className="sticky top-0 z-sticky flex h-topbar shrink-0 items-center gap-2 border-b border-line bg-canvas px-3.5 max-md:static">
        <h2 className="min-w-0 flex-1">{t("title")}</h2>
        <Segmented label={t("theme")} value={theme} onChange={setTheme} options={options} />
      </div>
      <div className="mx-auto grid w-full max-w-[420px] content-start gap-4 p-[18px] pb-6">
        <FeedCard workspace={workspace} model={model} theme={theme} />
        <DoesList problems={problems} isBegun={model.text.shown !== "" || subject.media.length > 0} />
      </div>
    </>
  );
});
