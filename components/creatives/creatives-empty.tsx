import { FileSpreadsheet, LayoutTemplate, Plus } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { countFilters, draftsPath, type DraftsQuery } from "@/lib/drafts/search-params";

type Props = {
  workspace: string;
  query: DraftsQuery;
  authors: readonly { id: string; name: string }[];
  canEdit: boolean;
  counts: { drafts: number; published: number; templates: number };
};

/** Nothing that matches, or nothing at all: two different things. */
export async function CreativesEmpty(props: Props) {
  const { workspace, query, canEdit, counts } = props;
  const [t, filter] = await Promise.all([getTranslations("drafts"), getTranslations("ui.filter")]);
  const filters = countFilters(query);
  if (filters > 0) {
    const clear = (
      <LinkButton href={draftsPath(workspace, { tab: query.tab })}>
        {filter("clear", { count: filters })}
      </LinkButton>
    );
    return (
      <EmptyState as="h2" title={t("nothing.title")} action={clear}>
        {await filterWords(props)}
      </EmptyState>
    );
  }
  if (query.tab === "published") {
    return (
      <EmptyState as="h2" title={t("emptyPublished.title")}>
        {t("emptyPublished.body")}
      </EmptyState>
    );
  }
  if (query.tab === "templates") {
    const drafts = <LinkButton href={draftsPath(workspace)}>{t("templates.toDrafts")}</LinkButton>;
    return (
      <EmptyState as="h2" title={t("templates.empty")} action={counts.drafts > 0 && drafts}>
        {t("templates.emptyBody")}
      </EmptyState>
    );
  }
  const start = canEdit && (
    <>
      <LinkButton variant="primary" icon={<Plus size={16} />} href={`/${workspace}/creatives/new`}>
        {t("new")}
      </LinkButton>
      {counts.templates > 0 && (
        <LinkButton icon={<LayoutTemplate size={16} />} href={draftsPath(workspace, { tab: "templates" })}>
          {t("empty.template")}
        </LinkButton>
      )}
      <LinkButton icon={<FileSpreadsheet size={16} />} href={`/${workspace}/creatives/import/csv`}>
        {t("importCsv")}
      </LinkButton>
    </>
  );
  return (
    <EmptyState as="h2" title={t("empty.title", { published: counts.published })} action={start}>
      {t("empty.body")}
    </EmptyState>
  );
}

/** "Status is Draft or Approved, and the text is “bowls”." */
async function filterWords({ query, authors }: Props) {
  const [t, format] = await Promise.all([getTranslations("drafts"), getFormatter()]);
  const either = (labels: string[]) => format.list(labels, { type: "disjunction" });
  const is = (name: "status" | "format" | "author", values: string[]) =>
    values.length > 0 ? [t("nothing.is", { name: t(`filter.${name}`), value: either(values) })] : [];
  const named = (id: string) => authors.find((one) => one.id === id)?.name || t("conflict.somebody");
  const text = query.q.trim();
  const words = [
    ...is(
      "status",
      query.status.map((one) => t(`states.${one}`)),
    ),
    ...is(
      "format",
      query.format.map((one) => t(`formats.${one}`)),
    ),
    ...is("author", query.author.map(named)),
    ...(text ? [t("nothing.text", { text })] : []),
  ];
  return t("nothing.body", { filters: format.list(words) });
}
