"use client";

import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Role } from "@/lib/generated/prisma/enums";
import { renameWorkspaceAction } from "@/lib/workspaces/actions";

const longestName = 80;

type Props = {
  workspace: { slug: string; name: string };
  since: string;
  role: Role;
  mayChange: boolean;
};

export function WorkspaceForm({ workspace, since, role, mayChange }: Props) {
  const t = useTranslations("settings");
  const format = useFormatter();
  const [name, setName] = useState(workspace.name);
  const rename = useMutation({
    mutationFn: (next: string) => renameWorkspaceAction({ workspace: workspace.slug, name: next }),
  });
  const problem =
    name.trim() === ""
      ? t("workspace.nameEmpty")
      : name.trim().length > longestName
        ? t("workspace.nameLong")
        : undefined;
  const unchanged = name.trim() === workspace.name;
  const notYours = mayChange ? undefined : t("onlyAdmins", { role: t(`members.roles.${role}`) });

  return (
    <form
      className="grid max-w-md gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!problem && !unchanged && mayChange && !rename.isPending) rename.mutate(name.trim());
      }}
    >
      <Field label={t("workspace.name")} help={t("workspace.nameHelp")} error={problem}>
        <Input
          value={name}
          dir="auto"
          readOnly={!mayChange}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <dl className="grid gap-3">
        <div>
          <dt className="font-medium">{t("workspace.address")}</dt>
          <dd>
            <code className="mono">/{workspace.slug}</code>
            <p className="text-sm text-ink-3">{t("workspace.addressHelp")}</p>
          </dd>
        </div>
        <div>
          <dt className="font-medium">{t("workspace.since")}</dt>
          <dd>{format.dateTime(new Date(since), { dateStyle: "long" })}</dd>
        </div>
      </dl>
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" pending={rename.isPending} notAllowed={notYours}>
          {t("save")}
        </Button>
        <span role="status" className="text-ink-3">
          {rename.data?.ok && unchanged && t("saved")}
        </span>
      </div>
      {rename.data?.ok === false && <Refusal declined={rename.data} />}
    </form>
  );
}
