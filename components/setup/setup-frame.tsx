import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TopBar } from "@/components/shell/top-bar";
import { Stepper, StepperBar } from "@/components/ui/stepper";
import type { SetupSummary } from "@/lib/setup/queries";
import { setupPath, stepState, steps, type StepId } from "@/lib/setup/steps";
import { StepSub } from "./step-sub";

type Props = {
  workspace: { slug: string; name: string };
  step: StepId;
  summary: SetupSummary;
  /** A StepBody and an Outbar. */
  children: ReactNode;
  /** Beside the step. */
  panel?: ReactNode;
};

/** The steps at the left (a bar on the phone) and one of them beside it. */
export function SetupFrame({ workspace, step, summary, children, panel }: Props) {
  const t = useTranslations("setup");
  const shown = steps.map(({ id }) => {
    const state = stepState(id, { current: step, furthest: summary.furthest });
    return {
      id,
      title: t(`steps.${id}`),
      state,
      sub: <StepSub step={id} summary={summary} />,
      ...(state === "done" ? { href: setupPath(workspace.slug, id) } : {}),
    };
  });
  return (
    <>
      <TopBar
        crumbs={[
          { label: workspace.name, href: `/${workspace.slug}` },
          { label: t("title"), href: setupPath(workspace.slug) },
          { label: t(`steps.${step}`) },
        ]}
        actions={<span className="text-sm text-ink-3 max-md:hidden">{t("kept")}</span>}
      />
      <StepperBar steps={shown} className="lg:hidden" />
      <div className="grid min-h-0 flex-1 lg:grid-cols-[216px_minmax(0,1fr)]">
        <Stepper
          label={t("stepsLabel")}
          steps={shown}
          className="overflow-auto border-e border-line px-4 py-5 max-lg:hidden"
        />
        <div className="flex min-h-0 min-w-0">
          <section className="flex min-h-0 min-w-0 flex-1 flex-col">{children}</section>
          {panel}
        </div>
      </div>
    </>
  );
}
