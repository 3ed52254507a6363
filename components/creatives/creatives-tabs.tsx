import { getTranslations } from "next-intl/server";
import { LinkTabs } from "@/components/ui/link-tabs";
import type { Ctx } from "@/lib/ctx";
import { draftsPath } from "@/lib/drafts/drafts-path";
import { countDrafts } from "@/lib/drafts/list-drafts";
import { countPublished } from "@/lib/drafts/list-published";
import { countMedia } from "@/lib/media/list-media";
import { mediaPath } from "@/lib/media/media-path";

type Props = { ctx: Ctx; current: "drafts" | "published" | "media" };

/** The lists of what a workspace has made: drafts, what was published, and the files they show. */
export async function CreativesTabs({ ctx, current }: Props) {
  const [t, drafts, published, media] = await Promise.all([
    getTranslations("drafts"),
    countDrafts(ctx),
    countPublished(ctx),
    countMedia(ctx),
  ]);
  const { slug } = ctx.workspace;
  const counts = { drafts, published, media };
  const list = { q: "", page: 1 };
  const hrefs = {
    drafts: draftsPath(slug, { tab: "drafts", ...list }),
    published: draftsPath(slug, { tab: "published", ...list }),
    media: mediaPath(slug, { kind: "all", ...list }),
  };
  return (
    <div className="px-5 max-md:px-4">
      <LinkTabs
        label={t("tabs.label")}
        tabs={(["drafts", "published", "media"] as const).map((tab) => ({
          href: hrefs[tab],
          label: t(`tabs.${tab}`),
          count: counts[tab],
          current: current === tab,
        }))}
      />
    </div>
  );
}
