import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { AccountView } from "@/lib/accounts/account-view";

export type PanelSubject = Pick<
  AccountView,
  "id" | "type" | "label" | "name" | "pictureUrl" | "hasPicture" | "portfolio"
>;

/** Whose panel it is: picture, name, what it is called otherwise and where it belongs. */
export function PanelHead({ subject }: { subject: PanelSubject }) {
  const t = useTranslations("accounts");
  const { type, label, name, pictureUrl, hasPicture, portfolio } = subject;
  return (
    <div aria-hidden className="flex min-w-0 items-center gap-3 py-2.5">
      <Avatar kind={hasPicture ? type : "none"} name={label} src={pictureUrl} size={40} />
      <div className="min-w-0">
        <div className="truncate text-md font-semibold" dir="auto" title={label}>
          {label}
        </div>
        <div className="truncate text-sm text-ink-3">
          <bdi>{name ?? t(`type.${type}`)}</bdi>
          {portfolio && (
            <>
              {" · "}
              <bdi>{portfolio}</bdi>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
