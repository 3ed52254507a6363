import { redirect } from "next/navigation";
import { requireCtx } from "@/lib/auth/require-ctx";
import { getFurthestStep } from "@/lib/setup/queries";
import { setupPath } from "@/lib/setup/steps";

type Props = { params: Promise<{ workspace: string }> };

export default async function SetupPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  redirect(setupPath(ctx.workspace.slug, await getFurthestStep(ctx)));
}
