import type { ReactNode } from "react";
import { OutcomeNote } from "@/components/connections/outcome-note";
import { RunningChip } from "@/components/jobs/running-chip";
import { AppShell } from "@/components/shell/app-shell";
import { Messages } from "@/components/ui/messages";
import { requireCtx } from "@/lib/auth/require-ctx";
import { findPerson } from "@/lib/auth/session";
import { signInDialog } from "@/lib/connections/meta";
import { findAnythingAction } from "@/lib/workspaces/actions";
import { getFrame } from "@/lib/workspaces/frame";
import { listWorkspacesOf } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }>; children: ReactNode };

export default async function WorkspaceLayout({ params, children }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const [person, frame, workspaces] = await Promise.all([
    findPerson(),
    getFrame(ctx),
    listWorkspacesOf(ctx.db, ctx.actor.userId),
  ]);
  const { slug, name } = ctx.workspace;
  return (
    <Messages namespaces={["connections", "reasons"]}>
      <AppShell
        workspace={{ slug, name }}
        workspaces={workspaces}
        user={{ name: ctx.actor.name, image: person?.image ?? null }}
        role={ctx.role}
        counts={frame.counts}
        connection={{ ...frame.connection, href: `/${slug}/settings/connections` }}
        jobChip={
          <Messages namespaces={["jobs", "reasons"]}>
            <RunningChip workspace={slug} />
          </Messages>
        }
        sandbox={!signInDialog().isFacebook}
        search={findAnythingAction.bind(null, slug)}
      >
        <OutcomeNote />
        {children}
      </AppShell>
    </Messages>
  );
}
