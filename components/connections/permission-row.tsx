import { CircleCheck, CircleDashed, CircleQuestionMark, CircleX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { Feature, PermissionName, PermissionState } from "@/lib/connections/permissions";

const looks = {
  granted: { icon: CircleCheck, tone: "ok" },
  declined: { icon: CircleX, tone: "bad" },
  never_asked: { icon: CircleDashed, tone: "quiet" },
  unknown: { icon: CircleQuestionMark, tone: "quiet" },
} as const;

type Props = { name: PermissionName; features: readonly Feature[]; state: PermissionState };

export function PermissionRow({ name, features, state }: Props) {
  const t = useTranslations("permissions");
  const format = useFormatter();
  const { icon, tone } = looks[state];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 border-t border-line py-2.5">
      <span>{t(`reasons.${name}`)}</span>
      <Pill tone={tone} icon={icon} plain>
        {t(`states.${state}`)}
      </Pill>
      <span className="col-span-full flex flex-wrap gap-x-3 text-sm text-ink-3">
        <span>
          {t("feeds", { features: format.list(features.map((feature) => t(`features.${feature}`))) })}
        </span>
        <code className="font-mono text-xs leading-4">{name}</code>
      </span>
    </li>
  );
}
