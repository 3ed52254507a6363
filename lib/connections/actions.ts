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
    const result = await refreshPermissions(ctx);
    revalidatePath(`/${ctx.workspace.slug}`, "layout");
    return result;
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
