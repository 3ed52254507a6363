import { useTranslations } from "next-intl";
import { missingPermissions, permissions, permissionState, type Grants } from "@/lib/connections/permissions";
import { AskPermissions } from "./ask-permissions";
import { PermissionRow } from "./permission-row";

const groups = ["identities", "advertising"] as const;

type Props = {
  /** Slug, for reading the permissions again. */
  workspace: string;
  /** Null while the person has no login here: nothing was asked yet. */
  grants: Grants | null;
  /** Where Facebook leads back to; the present page unless told. */
  callbackUrl?: string | undefined;
  /** Off where the page has its own main action. */
  primary?: boolean | undefined;
};

/** What Facebook is asked for, why, what it feeds and how the person answered; one button for what is missing. */
export function PermissionList({ workspace, grants, callbackUrl, primary = false }: Props) {
  const t = useTranslations("permissions");
  const states = permissions.map((permission) => ({
    ...permission,
    state: permissionState(grants, permission.name),
  }));
  return (
    <div className="grid gap-5">
      {groups.map((group) => (
        <section key={group} aria-labelledby={`permissions-${group}`}>
          <h3 id={`permissions-${group}`} className="font-medium">
            {t(`groups.${group}.title`)}
          </h3>
          <p className="mb-2 text-ink-2">{t(`groups.${group}.text`)}</p>
          <ul className="border-b border-line">
            {states
              .filter((permission) => permission.group === group)
              .map(({ name, features, state }) => (
                <PermissionRow key={name} name={name} features={features} state={state} />
              ))}
          </ul>
        </section>
      ))}
      <AskPermissions
        workspace={workspace}
        missing={missingPermissions(grants)}
        asked={states.some(({ state }) => state === "granted" || state === "declined")}
        unread={grants !== null && !grants.permissionsReadAt}
        connected={grants !== null}
        callbackUrl={callbackUrl}
        primary={primary}
      />
    </div>
  );
}
