import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { SectionLink } from "./section-link";
import { sections, settingsPath, type SettingsSection } from "./sections";

type Props = { workspace: { slug: string; name: string }; section: SettingsSection; children: ReactNode };

/** The list of settings at the left, on a phone above, and one of them. */
export function SettingsFrame({ workspace, section, children }: Props) {
  const t = useTranslations("settings");
  return (
    <>
      <TopBar
        crumbs={[
          { label: workspace.name, href: `/${workspace.slug}` },
          { label: t("title"), href: settingsPath(workspace.slug, "workspace") },
          { label: t(`sections.${section}`) },
        ]}
      />
      <PageBody className="grid grid-cols-[216px_minmax(0,1fr)] max-md:block">
        <nav
          aria-label={t("sections.label")}
          className="border-e border-line p-2 max-md:overflow-x-auto max-md:border-e-0 max-md:border-b"
        >
          <ul className="grid gap-0.5 max-md:flex">
            {sections.map((one) => (
              <li key={one}>
                <SectionLink
                  href={settingsPath(workspace.slug, one)}
                  current={one === section}
                  label={t(`sections.${one}`)}
                />
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid max-w-[760px] content-start gap-5 px-5 py-4 max-md:px-4">
          <h1 className="max-md:sr-only">{t(`sections.${section}`)}</h1>
          {children}
        </div>
      </PageBody>
    </>
  );
}
