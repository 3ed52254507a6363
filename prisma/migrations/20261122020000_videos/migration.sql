-- AlterEnum
ALTER TYPE "JobType" ADD VALUE 'video_upload';

-- CreateEnum
CREATE TYPE "MediaKind" AS ENUM ('image', 'video');

-- CreateEnum
CREATE TYPE "AdVideoState" AS ENUM ('uploading', 'uploaded', 'ready', 'failed');

-- AlterTable
ALTER TABLE "media" ADD COLUMN "kind" "MediaKind" NOT NULL DEFAULT 'image',
ADD COLUMN "durationMs" INTEGER,
ADD COLUMN "posterId" UUID,
ADD COLUMN "isFrame" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "uploads" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "uploadedById" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "judgedAt" TIMESTAMP(3),
    "mediaId" UUID,
    "refusal" JSONB,

    CONSTRAINT "uploads_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ad_account_videos" (
    "workspaceId" UUID NOT NULL,
    "mediaId" UUID NOT NULL,
    "adAccountId" TEXT NOT NULL,
    "state" "AdVideoState" NOT NULL DEFAULT 'uploading',
    "uploadSessionId" TEXT,
    "videoId" TEXT,
    "sentBytes" INTEGER NOT NULL DEFAULT 0,
    "nextEnd" INTEGER NOT NULL DEFAULT 0,
    "uploadedAt" TIMESTAMP(3),
    "reason" TEXT,
    "runId" UUID,
    "heldBy" UUID,
    "heldUntil" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ad_account_videos_pkey" PRIMARY KEY ("workspaceId","mediaId","adAccountId")
);

-- CreateIndex
CREATE INDEX "media_workspaceId_posterId_idx" ON "media"("workspaceId", "posterId");

-- CreateIndex
CREATE INDEX "uploads_workspaceId_createdAt_idx" ON "uploads"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "uploads_workspaceId_mediaId_idx" ON "uploads"("workspaceId", "mediaId");

-- CreateIndex
CREATE INDEX "ad_account_videos_workspaceId_adAccountId_idx" ON "ad_account_videos"("workspaceId", "adAccountId");

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_workspaceId_posterId_fkey" FOREIGN KEY ("workspaceId", "posterId") REFERENCES "media"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "uploads" ADD CONSTRAINT "uploads_workspaceId_mediaId_fkey" FOREIGN KEY ("workspaceId", "mediaId") REFERENCES "media"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_account_videos" ADD CONSTRAINT "ad_account_videos_workspaceId_mediaId_fkey" FOREIGN KEY ("workspaceId", "mediaId") REFERENCES "media"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_account_videos" ADD CONSTRAINT "ad_account_videos_workspaceId_adAccountId_fkey" FOREIGN KEY ("workspaceId", "adAccountId") REFERENCES "ad_accounts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
