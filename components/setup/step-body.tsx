import type { ReactNode } from "react";
import { PageBody } from "@/components/shell/page-body";
import { cn } from "@/components/ui/cn";

type Props = {
  title: string;
  intro: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
};

/** What scrolls: the step's title and sentence, its quiet action, its content. */
export function StepBody({ title, intro, action, children, className }: Props) {
  return (
    <PageBody>
      <div className="flex items-end gap-6 px-6 pt-[18px] pb-3.5 max-md:block max-md:px-4 max-md:pt-3">
        <div className="min-w-0 flex-1">
          <h1 className="max-md:sr-only">{title}</h1>
          <p className="mt-0.5 max-w-[66ch] text-ink-2">{intro}</p>
        </div>
        {action && <div className="shrink-0 max-md:mt-2.5">{action}</div>}
      </div>
      <div className={cn("pb-6", className)}>{children}</div>
    </PageBody>
  );
}
