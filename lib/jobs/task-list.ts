import { auditJob } from "@/lib/audits/jobs";
import { publishJob } from "@/lib/creatives/jobs";
import type { Job } from "@/lib/jobs/define-job";
import { videoUploadJob } from "@/lib/media/jobs";
import { discoveryJob } from "@/lib/portfolio/jobs";
import { creationJob } from "@/lib/threads-accounts/jobs";

/** Everything a worker can do. */
export const jobs: readonly Job[] = [discoveryJob, auditJob, creationJob, publishJob, videoUploadJob];
