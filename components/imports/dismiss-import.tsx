"use client";

import { useMutation } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { IconButton } from "@/components/ui/icon-button";
import { dismissImportAction } from "@/lib/draft-csv/actions";

type Props = { workspace: string; importId: string };

export function DismissImport({ workspace, importId }: Props) {
  const t = useTranslations("imports.csv");
  const router = useRouter();
  const dismiss = useMutation({
    mutationFn: () => dismissImportAction({ workspace, importId }),
    onSuccess: (answer) => answer.ok && router.refresh(),
  });
  return (
    <IconButton
      size="sm"
      label={t("dismiss")}
      icon={<X size={14} />}
      pending={dismiss.isPending}
      onClick={() => dismiss.mutate()}
    />
  );
}
