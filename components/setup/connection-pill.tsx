import { CircleCheck, TriangleAlert, Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import type { ConnectionState } from "@/lib/generated/prisma/enums";

const looks = {
  active: { icon: CircleCheck, tone: "ok" },
  expired: { icon: TriangleAlert, tone: "warn" },
  revoked: { icon: Unplug, tone: "warn" },
} as const;

export function ConnectionPill({ state }: { state: ConnectionState }) {
  const t = useTranslations("setup.connect.states");
  const { icon, tone } = looks[state];
  return (
    <Pill icon={icon} tone={tone}>
      {t(state)}
    </Pill>
  );
}
