import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { ConnectionView } from "@/lib/setup/connection-view";
import { ConnectionPill } from "./connection-pill";

/** Whose logins also read Meta for this workspace. Nobody can use another person's. */
export function OtherConnections({ connections }: { connections: ConnectionView[] }) {
  const t = useTranslations("setup.connect");
  return (
    <section>
      <h2>{t("others")}</h2>
      <ul>
        {connections.map(({ id, name, image, state, daysLeft }) => (
          <li
            key={id}
            className="flex min-h-row items-center gap-2 border-b border-line py-1.5 last:border-0"
          >
            <Avatar kind="person" name={name ?? "·"} src={image} size={24} />
            <bdi className="min-w-0 flex-1 truncate">{name ?? t("unnamed")}</bdi>
            {state === "active" && daysLeft !== null && (
              <span className="text-sm text-ink-3 max-md:hidden">{t("otherDays", { count: daysLeft })}</span>
            )}
            <ConnectionPill state={state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
