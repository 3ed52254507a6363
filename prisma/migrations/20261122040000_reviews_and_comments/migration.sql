-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('none', 'asked', 'changes_asked', 'approved');

-- CreateEnum
CREATE TYPE "ReviewOutcome" AS ENUM ('asked', 'approved', 'changes_asked', 'withdrawn');

-- AlterTable
ALTER TABLE "workspaces" ADD COLUMN     "needsReview" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "reviewState" "ReviewState" NOT NULL DEFAULT 'none';

-- CreateTable
CREATE TABLE "draft_reviews" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "outcome" "ReviewOutcome" NOT NULL DEFAULT 'asked',
    "askedVersion" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "decidedVersion" INTEGER,
    "decidedById" UUID,
    "decidedAt" TIMESTAMP(3),

    CONSTRAINT "draft_reviews_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "draft_reviewers" (
    "workspaceId" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "draft_reviewers_pkey" PRIMARY KEY ("workspaceId","reviewId","userId")
);

-- CreateTable
CREATE TABLE "draft_comments" (
    "workspaceId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "threadId" UUID,
    "field" TEXT,
    "quote" TEXT,
    "text" TEXT NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "editedAt" TIMESTAMP(3),
    "deletedAt" TIMESTAMP(3),
    "resolvedAt" TIMESTAMP(3),
    "resolvedById" UUID,

    CONSTRAINT "draft_comments_pkey" PRIMARY KEY ("workspaceId","draftId","id")
);

-- CreateTable
CREATE TABLE "comment_mentions" (
    "workspaceId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "seenAt" TIMESTAMP(3),

    CONSTRAINT "comment_mentions_pkey" PRIMARY KEY ("workspaceId","draftId","commentId","userId")
);

-- CreateIndex
CREATE INDEX "draft_reviews_workspaceId_draftId_createdAt_idx" ON "draft_reviews"("workspaceId", "draftId", "createdAt");

-- CreateIndex
CREATE INDEX "draft_reviews_workspaceId_draftId_askedVersion_idx" ON "draft_reviews"("workspaceId", "draftId", "askedVersion");

-- CreateIndex
CREATE INDEX "draft_reviews_workspaceId_draftId_decidedVersion_idx" ON "draft_reviews"("workspaceId", "draftId", "decidedVersion");

-- CreateIndex
CREATE INDEX "draft_reviewers_workspaceId_userId_idx" ON "draft_reviewers"("workspaceId", "userId");

-- CreateIndex
CREATE INDEX "draft_comments_workspaceId_draftId_threadId_idx" ON "draft_comments"("workspaceId", "draftId", "threadId");

-- CreateIndex
CREATE INDEX "comment_mentions_workspaceId_userId_seenAt_idx" ON "comment_mentions"("workspaceId", "userId", "seenAt");

-- AddForeignKey
ALTER TABLE "draft_reviews" ADD CONSTRAINT "draft_reviews_workspaceId_draftId_fkey" FOREIGN KEY ("workspaceId", "draftId") REFERENCES "drafts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_reviews" ADD CONSTRAINT "draft_reviews_workspaceId_draftId_askedVersion_fkey" FOREIGN KEY ("workspaceId", "draftId", "askedVersion") REFERENCES "draft_versions"("workspaceId", "draftId", "version") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "draft_reviews" ADD CONSTRAINT "draft_reviews_workspaceId_draftId_decidedVersion_fkey" FOREIGN KEY ("workspaceId", "draftId", "decidedVersion") REFERENCES "draft_versions"("workspaceId", "draftId", "version") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "draft_reviewers" ADD CONSTRAINT "draft_reviewers_workspaceId_reviewId_fkey" FOREIGN KEY ("workspaceId", "reviewId") REFERENCES "draft_reviews"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_reviewers" ADD CONSTRAINT "draft_reviewers_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "memberships"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comments" ADD CONSTRAINT "draft_comments_workspaceId_draftId_fkey" FOREIGN KEY ("workspaceId", "draftId") REFERENCES "drafts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_comments" ADD CONSTRAINT "draft_comments_workspaceId_draftId_threadId_fkey" FOREIGN KEY ("workspaceId", "draftId", "threadId") REFERENCES "draft_comments"("workspaceId", "draftId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_workspaceId_draftId_commentId_fkey" FOREIGN KEY ("workspaceId", "draftId", "commentId") REFERENCES "draft_comments"("workspaceId", "draftId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mentions" ADD CONSTRAINT "comment_mentions_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "memberships"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;



-- One open request for each draft, whatever comes at the same moment.
CREATE UNIQUE INDEX "draft_reviews_open" ON "draft_reviews"("workspaceId", "draftId") WHERE "outcome" = 'asked';
