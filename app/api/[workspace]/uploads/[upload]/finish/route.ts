import { finishUpload } from "@/lib/media/uploads/finish-upload";
import { FinishUpload } from "@/lib/media/uploads/schema";
import { writeRoute } from "@/lib/write-route";

export const POST = writeRoute(FinishUpload, finishUpload);
