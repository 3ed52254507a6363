import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { FrontDoor } from "@/components/auth/front-door";
import { SignInPanel } from "@/components/auth/sign-in-panel";
import { Messages } from "@/components/ui/messages";
import { insidePath } from "@/lib/auth/return-path";
import { parseOutcome } from "@/lib/auth/round-trip";
import { SignInQuery } from "@/lib/auth/sign-in-query";
import { findPerson } from "@/lib/auth/session";
import { signInDialog } from "@/lib/connections/meta";
import { env } from "@/lib/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auth.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { error, callbackUrl, reconnect } = SignInQuery.parse(await searchParams);
  const wanted = insidePath(callbackUrl, env().NEXTAUTH_URL) ?? "/";
  const person = await findPerson();
  if (person && !reconnect) redirect(wanted);
  return (
    <Messages namespaces={["connections"]}>
      <FrontDoor>
        <SignInPanel
          dialog={signInDialog()}
          callbackUrl={wanted}
          outcome={error ? parseOutcome(error) : null}
          reconnecting={person}
        />
      </FrontDoor>
    </Messages>
  );
}
