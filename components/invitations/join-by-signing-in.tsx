import { useTranslations } from "next-intl";
import { FacebookButton } from "@/components/connections/facebook-button";
import { Note } from "@/components/ui/note";
import { invitePath } from "@/lib/invitations/invite-path";

type Props = { secret: string; dialog: { host: string; isFacebook: boolean } };

/** Facebook says who somebody is; then they come back here and decide. */
export function JoinBySigningIn({ secret, dialog }: Props) {
  const t = useTranslations("auth");
  return (
    <>
      {!dialog.isFacebook && (
        <Note title={t("sandbox.title")}>{t("sandbox.text", { host: dialog.host })}</Note>
      )}
      <FacebookButton variant="primary" size="lg" className="w-full" callbackUrl={invitePath(secret)}>
        {t("signIn.button")}
      </FacebookButton>
      <p className="text-sm text-ink-3">
        {t("signIn.where", { host: dialog.host })} {t("signIn.back")}
      </p>
    </>
  );
}
