import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { AppearanceForm } from "@/components/settings/appearance-form";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { singleKeysCookie } from "@/components/ui/single-keys";
import { requireCtx } from "@/lib/auth/require-ctx";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings.sections");
  return { title: t("appearance") };
}

export default async function AppearancePage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const keys = (await cookies()).get(singleKeysCookie)?.value !== "off";
  return (
    <SettingsFrame workspace={ctx.workspace} section="appearance">
      <AppearanceForm singleKeys={keys} />
    </SettingsFrame>
  );
}
