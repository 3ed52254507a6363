"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "@/lib/action";
import { endConnection } from "@/lib/connections/end-connection";
import { findMyConnection } from "@/lib/connections/queries";
import { refreshPermissions } from "@/lib/connections/refresh-permissions";
import { AppError } from "@/lib/reasons";

const NoInput = z.object({});
const anybody = { role: "viewer" } as const;

export const refreshPermissionsAction = action(
  NoInput,
  async (ctx) => {
    try {
      return await refreshPermissions(ctx);
    } finally {
      // A token that turns out to be dead changes the page, too.
      revalidatePath(`/${ctx.workspace.slug}`, "layout");
    }
  },
  anybody,
);

export const disconnectAction = action(
  NoInput,
  async (ctx) => {
    const connection = await findMyConnection(ctx);
    if (!connection) throw new AppError("no_connection");
    const result = await endConnection(ctx, connection);
    revalidatePath(`/${ctx.workspace.slug}`, "layout");
    return result;
  },
  anybody,
);
