"use server";

import { z } from "zod";
import { action } from "@/lib/action";
import { dismissImport } from "@/lib/draft-csv/queries";

export const dismissImportAction = action(z.object({ importId: z.uuid() }), (ctx, { importId }) =>
  dismissImport(ctx, importId),
);
