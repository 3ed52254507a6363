"use client";

import { Crop, EyeOff, Hash, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Problem } from "@/lib/creatives/validate";

const icons = {
  message_too_long: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  too_many_hashtags: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  image_narrow: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  image_too_wide: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  image_too_tall: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  video_too_wide: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  video_too_tall: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  card_is_video: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  card_small: <TriangleAlert size={15} className="mt-px text-warn-solid" />,
  image_cropped: <Crop size={15} className="mt-px text-ink-3" />,
  video_cropped: <Crop size={15} className="mt-px text-ink-3" />,
  card_cropped: <Crop size={15} className="mt-px text-ink-3" />,
  cards_without_button: <EyeOff size={15} className="mt-px text-ink-3" />,
  plain_hashtags: <Hash size={15} className="mt-px text-ink-3" />,
  page_name_hidden: <EyeOff size={15} className="mt-px text-ink-3" />,
};
type Code = keyof typeof icons;
const codes = Object.keys(icons);
const isCode = (code: string): code is Code => codes.includes(code);

/** What becomes of the ad on Threads that its maker may not expect; what matters most first. */
export function DoesList({ problems, isBegun }: { problems: readonly Problem[]; isBegun: boolean }) {
  const t = useTranslations("creatives");
  const said = problems.flatMap(({ code, params }) => (isCode(code) ? [{ code, params }] : []));
  // Several cards may have the same said of them; here it is about the ad.
  const rows = said.filter(({ code }, index) => said.findIndex((one) => one.code === code) === index);
  rows.sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
  const bold = (chunks: ReactNode) => <b className="font-medium text-ink">{chunks}</b>;

  return (
    <section>
      <h3 className="mb-0.5">{t("preview.does")}</h3>
      {rows.length === 0 ? (
        <p className="py-1.5 text-sm text-ink-2">{t(isBegun ? "preview.shows" : "preview.notYet")}</p>
      ) : (
        <ul>
          {rows.map(({ code, params }) => (
            <li
              key={code}
              className="grid grid-cols-[16px_1fr] gap-[9px] py-[7px] text-sm leading-[1.125rem] text-ink-2 not-first:border-t not-first:border-line"
            >
              {icons[code]}
              <span>{t.rich(`does.${code}`, { ...params, b: bold })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
