import { env } from "@/lib/env";
import { diskStorage } from "@/lib/media/storage/disk-storage";
import { s3Storage } from "@/lib/media/storage/s3-storage";
import type { Storage } from "@/lib/media/storage/storage";

/** An S3-compatible bucket where one is configured, otherwise the folder `MEDIA_DIR`. */
export function mediaStorage(): Storage {
  const { MEDIA_DIR, MEDIA_S3_ENDPOINT: endpoint, MEDIA_S3_BUCKET: bucket, ...rest } = env();
  const { MEDIA_S3_ACCESS_KEY_ID: accessKeyId, MEDIA_S3_SECRET_ACCESS_KEY: secretAccessKey } = rest;
  if (!endpoint || !bucket || !accessKeyId || !secretAccessKey) return diskStorage(MEDIA_DIR);
  return s3Storage({ endpoint, bucket, region: rest.MEDIA_S3_REGION, accessKeyId, secretAccessKey });
}
