import { z } from "zod";
import { StepId } from "@/lib/setup/steps";

export const SaveStep = z.object({ step: StepId });

export const PlannedPage = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
