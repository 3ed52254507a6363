import { Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { ReconnectNote } from "@/components/connections/reconnect-note";
import { LinkButton } from "@/components/ui/link-button";
import { Note } from "@/components/ui/note";
import { setupPath } from "@/lib/setup/steps";

type Props = {
  workspace: string;
  /** How the person's own login stands; null where there is none. */
  login: "active" | "expired" | "revoked" | null;
  mayChange: boolean;
  /** Off where nothing was granted that lists accounts. */
  mayDiscover?: boolean | undefined;
};

/** Why nothing can be changed here: the role is too small, or no login works. What was read stays readable. */
export function StandingNotes({ workspace, login, mayChange, mayDiscover = true }: Props) {
  const t = useTranslations("setup");
  const connected = login === "active";
  if (mayChange && connected && mayDiscover) return null;
  return (
    <div className="grid gap-2 px-6 pb-3 max-md:px-4">
      {!mayChange && (
        <Note icon={Eye} title={t("role.title")}>
          {t("role.editor")}
        </Note>
      )}
      {mayChange && connected && !mayDiscover && (
        <Note
          tone="warn"
          title={t("noPermission.title")}
          action={
            <LinkButton size="sm" href={setupPath(workspace, "permissions")}>
              {t("noPermission.action")}
            </LinkButton>
          }
        >
          {t("noPermission.text")}
        </Note>
      )}
      {mayChange && !connected && <ReconnectNote state={login ?? "none"} />}
    </div>
  );
}
