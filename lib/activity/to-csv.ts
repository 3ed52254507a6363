import { csvLine } from "@/lib/csv-line";
import type { Activity } from "@/lib/generated/prisma/client";

const columns = [
  "at",
  "who",
  "what",
  "object_type",
  "object",
  "object_id",
  "result",
  "irreversible",
  "detail",
];

export const activityCsvHead = csvLine(columns);

export const activityCsvRow = (act: Activity) =>
  csvLine([
    act.at.toISOString(),
    act.actorId === null ? "Heddle" : act.actorName,
    act.verb,
    act.objectType,
    act.objectLabel,
    act.objectId,
    act.result,
    act.irreversible ? "yes" : "no",
    act.detail === null ? null : JSON.stringify(act.detail),
  ]);
