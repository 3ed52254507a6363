import type { ReactNode } from "react";
import { GuideToc } from "./guide-toc";

type Props = {
  sections: readonly ("does" | "before" | "steps" | "trouble" | "check")[];
  article: ReactNode;
  /** The account it is about and what can be done for it. */
  aside: ReactNode;
};

/** Contents, text, account; on a phone the account comes first and what else stands aside last. */
export function GuideLayout({ sections, article, aside }: Props) {
  return (
    <div className="grid grid-cols-[200px_minmax(0,640px)_320px] items-start justify-center gap-x-12 px-6 pt-[26px] pb-16 max-xl:grid-cols-[minmax(0,640px)_300px] max-lg:grid-cols-[minmax(0,640px)] max-lg:gap-y-5 max-md:px-4 max-md:pt-4 max-md:pb-6">
      <GuideToc sections={sections} className="max-xl:hidden" />
      {article}
      <aside className="sticky top-[26px] grid gap-3.5 max-lg:contents max-lg:[&>*:first-child]:-order-1">
        {aside}
      </aside>
    </div>
  );
}
