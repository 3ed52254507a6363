"use server";

import { action } from "@/lib/action";
import { copyDrafts } from "@/lib/drafts/copy-drafts";
import { renameTemplate } from "@/lib/templates/rename-template";
import { RenameTemplate, SaveAsTemplate, FillTemplate } from "@/lib/templates/schema";
import { fillTemplate } from "@/lib/templates/fill-template";

export const saveAsTemplateAction = action(SaveAsTemplate, (ctx, { draftId, press }) =>
  copyDrafts(ctx, { draftIds: [draftId], press, kind: "template", nameOf: (name) => name }),
);

export const renameTemplateAction = action(RenameTemplate, renameTemplate);

export const fillTemplateAction = action(FillTemplate, fillTemplate);
