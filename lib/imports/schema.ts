import { z } from "zod";

/** As much as a request with thirty cards could take, many times over. */
export const ImportText = z.object({ text: z.string().max(500_000) });
