import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { HeddleMark } from "@/components/ui/heddle-mark";
import { Loom } from "./loom";

/** The frame of every page somebody sees before a workspace. */
export function FrontDoor({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <div className="grid min-h-dvh grid-cols-[minmax(420px,46%)_1fr] bg-surface max-md:flex max-md:flex-col">
      <main className="flex min-h-dvh flex-col px-[clamp(24px,4vw,56px)] py-7 max-md:min-h-0 max-md:flex-1 max-md:px-5 max-md:pt-5 max-md:pb-4">
        <div className="flex items-center gap-[9px] text-lg font-semibold tracking-tight">
          <HeddleMark size={22} />
          {t("product")}
        </div>
        <div className="my-auto grid w-full max-w-96 gap-5 py-8 max-md:my-0 max-md:max-w-none max-md:py-7">
          {children}
        </div>
      </main>
      <div className="relative overflow-hidden border-s border-line bg-canvas max-md:order-first max-md:h-[136px] max-md:flex-none max-md:border-s-0 max-md:border-b">
        <Loom />
      </div>
    </div>
  );
}
