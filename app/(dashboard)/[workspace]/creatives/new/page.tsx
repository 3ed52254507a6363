import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { newDraftPath } from "@/lib/drafts/new-draft-path";
import { DraftId } from "@/lib/ids";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

/** Gives a new draft its address; nothing is stored before something is typed. */
export default async function NewCreativePage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const { source } = await searchParams;
  redirect(
    newDraftPath(workspace, DraftId.parse(randomUUID()), typeof source === "string" ? source : undefined),
  );
}
