import { z } from "zod";
import { StepId } from "@/lib/setup/steps";

export const SaveStep = z.object({ step: StepId });
