"use server";

import { revalidatePath } from "next/cache";
import { action } from "@/lib/action";
import { saveStep } from "@/lib/setup/save-step";
import { SaveStep } from "@/lib/setup/schema";
import { setupPath } from "@/lib/setup/steps";

export const saveStepAction = action(SaveStep, async (ctx, { step }) => {
  const result = await saveStep(ctx, step);
  revalidatePath(setupPath(ctx.workspace.slug), "layout");
  return result;
});
