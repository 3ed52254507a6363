-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "imported" JSONB;

-- AlterTable
ALTER TABLE "draft_versions" ADD COLUMN     "restoredFrom" INTEGER;

-- CreateTable
CREATE TABLE "draft_presences" (
    "workspaceId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "draft_presences_pkey" PRIMARY KEY ("workspaceId","draftId","userId")
);

-- CreateTable
CREATE TABLE "draft_shares" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "draft_shares_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "draft_presences_workspaceId_userId_idx" ON "draft_presences"("workspaceId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "draft_shares_id_key" ON "draft_shares"("id");

-- CreateIndex
CREATE INDEX "draft_shares_workspaceId_draftId_idx" ON "draft_shares"("workspaceId", "draftId");

-- CreateIndex
CREATE INDEX "draft_shares_workspaceId_createdById_idx" ON "draft_shares"("workspaceId", "createdById");

-- AddForeignKey
ALTER TABLE "draft_presences" ADD CONSTRAINT "draft_presences_workspaceId_draftId_fkey" FOREIGN KEY ("workspaceId", "draftId") REFERENCES "drafts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_presences" ADD CONSTRAINT "draft_presences_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "memberships"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_shares" ADD CONSTRAINT "draft_shares_workspaceId_draftId_fkey" FOREIGN KEY ("workspaceId", "draftId") REFERENCES "drafts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_shares" ADD CONSTRAINT "draft_shares_workspaceId_createdById_fkey" FOREIGN KEY ("workspaceId", "createdById") REFERENCES "memberships"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;
