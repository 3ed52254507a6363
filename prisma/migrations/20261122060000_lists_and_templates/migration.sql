-- CreateEnum
CREATE TYPE "DraftKind" AS ENUM ('draft', 'template');

-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "kind" "DraftKind" NOT NULL DEFAULT 'draft',
ADD COLUMN     "deletion" UUID,
ADD COLUMN     "importKey" TEXT,
ADD COLUMN     "format" TEXT GENERATED ALWAYS AS ("value" ->> 'format') STORED,
ADD COLUMN     "cardCount" INTEGER GENERATED ALWAYS AS (
  CASE WHEN jsonb_typeof("value" -> 'cards') = 'array' THEN jsonb_array_length("value" -> 'cards') END
) STORED,
ADD COLUMN     "searchText" TEXT GENERATED ALWAYS AS (
  lower("name" || E'\n' || coalesce("value" #>> '{texts,message}', ''))
) STORED;

-- DropIndex
DROP INDEX "drafts_workspaceId_deletedAt_updatedAt_idx";

-- CreateIndex
CREATE INDEX "drafts_workspaceId_kind_deletedAt_state_updatedAt_idx" ON "drafts"("workspaceId", "kind", "deletedAt", "state", "updatedAt");

-- CreateIndex
CREATE INDEX "drafts_workspaceId_kind_deletedAt_updatedAt_idx" ON "drafts"("workspaceId", "kind", "deletedAt", "updatedAt");

-- CreateIndex
CREATE INDEX "drafts_workspaceId_deletion_idx" ON "drafts"("workspaceId", "deletion");

-- CreateIndex
CREATE INDEX "drafts_workspaceId_importKey_idx" ON "drafts"("workspaceId", "importKey");

-- CreateIndex
CREATE INDEX "drafts_searchText_idx" ON "drafts" USING GIN ("searchText" gin_trgm_ops);

-- CreateTable
CREATE TABLE "draft_imports" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "head" JSONB NOT NULL,
    "made" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "broken" INTEGER NOT NULL DEFAULT 0,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3),
    "dismissedAt" TIMESTAMP(3),

    CONSTRAINT "draft_imports_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "draft_import_rows" (
    "workspaceId" UUID NOT NULL,
    "importId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "problems" JSONB NOT NULL,

    CONSTRAINT "draft_import_rows_pkey" PRIMARY KEY ("workspaceId","importId","row")
);

-- CreateIndex
CREATE INDEX "draft_imports_workspaceId_createdById_createdAt_idx" ON "draft_imports"("workspaceId", "createdById", "createdAt");

-- AddForeignKey
ALTER TABLE "draft_imports" ADD CONSTRAINT "draft_imports_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_import_rows" ADD CONSTRAINT "draft_import_rows_workspaceId_importId_fkey" FOREIGN KEY ("workspaceId", "importId") REFERENCES "draft_imports"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
