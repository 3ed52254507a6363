import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DeletionStatus } from "@/components/auth/deletion-status";
import { FrontDoor } from "@/components/auth/front-door";
import { db } from "@/lib/db";
import { findDeletion } from "@/lib/workspaces/find-deletion";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.deletion");
  return { title: t("title"), robots: { index: false } };
}

/** Where Meta sends somebody who asked it to have their data deleted. Public: the code is all it takes. */
export default async function DeletionPage({ params }: { params: Promise<{ code: string }> }) {
  const deletion = await findDeletion(db(), (await params).code);
  if (!deletion) notFound();
  return (
    <FrontDoor>
      <DeletionStatus deletion={deletion} />
    </FrontDoor>
  );
}
