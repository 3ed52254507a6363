import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { FrontDoor } from "@/components/auth/front-door";
import { NoWorkspace } from "@/components/auth/no-workspace";
import { Messages } from "@/components/ui/messages";
import { outcomeParam } from "@/lib/auth/round-trip";
import { findPerson } from "@/lib/auth/session";
import { db } from "@/lib/db";
import { listWorkspacesOf } from "@/lib/workspaces/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.noWorkspace");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Leads to the workspace the person was in last. */
export default async function HomePage({ searchParams }: Props) {
  const person = await findPerson();
  if (!person) redirect("/sign-in");
  const [workspace] = await listWorkspacesOf(db(), person.id);
  const outcome = (await searchParams)[outcomeParam];
  const kept = typeof outcome === "string" ? `?${new URLSearchParams({ [outcomeParam]: outcome })}` : "";
  if (workspace) redirect(`/${workspace.slug}${kept}`);
  return (
    <Messages namespaces={["auth", "reasons"]}>
      <FrontDoor>
        <NoWorkspace />
      </FrontDoor>
    </Messages>
  );
}
