import { getTranslations } from "next-intl/server";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { Ctx } from "@/lib/ctx";
import { countDrafts } from "@/lib/drafts/list-drafts";
import { countPublished } from "@/lib/drafts/list-published";
import { draftsPath } from "@/lib/drafts/search-params";
import { countMedia } from "@/lib/media/list-media";
import { mediaPath } from "@/lib/media/media-path";

const tabs = ["drafts", "published", "templates", "media"] as const;
type Props = { ctx: Ctx; current: (typeof tabs)[number] };

/** The lists of what a workspace has made: drafts, what was published, templates, and the files they show. */
export async function CreativesTabs({ ctx, current }: Props) {
  const [t, drafts, published, templates, media] = await Promise.all([
    getTranslations("drafts"),
    countDrafts(ctx),
    countPublished(ctx),
    countDrafts(ctx, "templates"),
    countMedia(ctx),
  ]);
  const { slug } = ctx.workspace;
  const counts = { drafts, published, templates, media };
  const hrefOf = (tab: (typeof tabs)[number]) =>
    tab === "media" ? mediaPath(slug, { kind: "all", q: "", page: 1 }) : draftsPath(slug, { tab });
  return (
    <div className="px-5 max-md:px-4">
      <LinkTabs
        label={t("tabs.label")}
        tabs={tabs.map((tab) => ({
          href: hrefOf(tab),
          label: t(`tabs.${tab}`),
          count: counts[tab],
          current: current === tab,
        }))}
      />
    </div>
  );
}
