import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FrontDoor } from "@/components/auth/front-door";
import { InvitationPanel } from "@/components/invitations/invitation-panel";
import { JoinAsSignedIn } from "@/components/invitations/join-as-signed-in";
import { JoinBySigningIn } from "@/components/invitations/join-by-signing-in";
import { Messages } from "@/components/ui/messages";
import { findPerson } from "@/lib/auth/session";
import { signInDialog } from "@/lib/connections/meta";
import { db } from "@/lib/db";
import { findInvitationView } from "@/lib/invitations/find-invitation-view";

type Props = { params: Promise<{ secret: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("invitations.page");
  return { title: t("title"), robots: { index: false } };
}

export default async function InvitePage({ params }: Props) {
  const { secret } = await params;
  const person = await findPerson();
  const view = await findInvitationView(db(), secret, person, new Date());
  return (
    <Messages namespaces={["connections", "invitations"]}>
      <FrontDoor>
        <InvitationPanel view={view}>
          {view.is === "open" &&
            (person ? (
              <JoinAsSignedIn secret={secret} role={view.role} name={person.name} />
            ) : (
              <JoinBySigningIn secret={secret} dialog={signInDialog()} />
            ))}
        </InvitationPanel>
      </FrontDoor>
    </Messages>
  );
}
