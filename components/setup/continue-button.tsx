"use client";

import { useRouter } from "next/navigation";
import { useTransition, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { saveStepAction } from "@/lib/setup/actions";
import { setupPath, type StepId } from "@/lib/setup/steps";

type Props = {
  workspace: string;
  to: StepId;
  /** Somebody who may only look goes on without anything being kept. */
  mayKeep: boolean;
  variant?: "primary" | "secondary" | undefined;
  children: ReactNode;
};

export function ContinueButton({ workspace, to, mayKeep, variant = "secondary", children }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const href = setupPath(workspace, to);

  if (!mayKeep) {
    return (
      <LinkButton href={href} variant={variant} className="max-md:flex-1">
        {children}
      </LinkButton>
    );
  }
  return (
    <Button
      variant={variant}
      pending={pending}
      className="max-md:flex-1"
      onClick={() =>
        start(async () => {
          // Going on matters more than remembering it: the next step works either way.
          await saveStepAction({ workspace, step: to }).catch(() => null);
          router.push(href);
        })
      }
    >
      {children}
    </Button>
  );
}
