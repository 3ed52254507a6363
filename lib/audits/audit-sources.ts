import { askMeta, pageOf, type Answers } from "@/lib/audits/ask-meta";
import type { Opened } from "@/lib/audits/around";
import { gatherFacts } from "@/lib/audits/gather-facts";
import type { AuditSource } from "@/lib/audits/load-sources";
import { rawAnswers } from "@/lib/audits/raw-answers";
import type { Checked } from "@/lib/audits/record-audits";
import type { Ctx } from "@/lib/ctx";
import { getMe } from "@/lib/graph/endpoints/me";
import type { GraphError } from "@/lib/graph/errors";
import { asPause } from "@/lib/jobs/job-pause";
import { isTokenLost } from "@/lib/jobs/token-lost";
import { isTransient } from "@/lib/jobs/transient";
import { saveInstagramAccounts } from "@/lib/portfolio/save-instagram-accounts";

const errorsOf = (answers: Answers): (GraphError | null)[] =>
  Object.values(answers).flatMap((result) => (result ? [result.ok ? null : result.error] : []));

/** Where nothing at all was answered, Meta may be out of reach: then nothing is concluded from it. */
async function throwWhatConcernsAll({ graph }: Opened, answers: readonly Answers[]) {
  const errors = answers.flatMap(errorsOf);
  const general = errors.find((error) => error && (asPause(error) || isTokenLost(error)));
  if (general) throw general;
  if (errors.length > 0 && errors.every(isTransient)) await graph.call(getMe, {});
}

/** Keeps what was read of the accounts themselves, beside what it means for Threads. */
async function saveNodes(ctx: Ctx, sources: readonly AuditSource[], answers: readonly Answers[]) {
  const workspaceId = ctx.workspace.id;
  const accounts = answers.flatMap(({ instagram }) => (instagram?.ok ? [instagram.value] : []));
  await saveInstagramAccounts(ctx, accounts, null);
  for (const [index, { page, pageBackedInstagram }] of answers.entries()) {
    const source = sources[index];
    const id = source && pageOf(source)?.id;
    if (!id) continue;
    const read = page?.ok ? page.value : null;
    const backed = pageBackedInstagram?.ok ? pageBackedInstagram.value : null;
    if (!read && !backed) continue;
    await ctx.db.page.updateMany({
      where: { workspaceId, id },
      data: {
        ...(read?.name ? { name: read.name } : {}),
        ...(read?.is_published === undefined ? {} : { isPublished: read.is_published }),
        ...(backed && {
          pageBackedInstagram: backed.state,
          pageBackedInstagramId: backed.state === "found" ? backed.instagramUserId : null,
        }),
      },
    });
  }
}

/** Asks Meta about several sources and says what that makes of each. Throws what concerns every source alike. */
export async function auditSources(
  ctx: Ctx,
  opened: Opened,
  sources: readonly AuditSource[],
): Promise<Checked[]> {
  const askedAt = ctx.now();
  const answers = await askMeta(opened.graph, sources);
  await throwWhatConcernsAll(opened, answers);
  await saveNodes(ctx, sources, answers);
  return sources.flatMap((source, index) => {
    const said = answers[index];
    if (!said) return [];
    const facts = gatherFacts(source, said, { ...opened.around, now: askedAt });
    return [{ source, facts, answers: rawAnswers(said), askedAt }];
  });
}
