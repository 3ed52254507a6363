-- AlterTable
ALTER TABLE "published_creatives" ADD COLUMN "runId" UUID;
