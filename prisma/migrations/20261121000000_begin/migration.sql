-- Search in the accounts table is "contains".
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('owner', 'admin', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "ConnectionState" AS ENUM ('active', 'expired', 'revoked');

-- CreateEnum
CREATE TYPE "SourceType" AS ENUM ('instagram', 'page');

-- CreateEnum
CREATE TYPE "ThreadsKind" AS ENUM ('associated', 'instagram_backed', 'page_backed');

-- CreateEnum
CREATE TYPE "KindState" AS ENUM ('found', 'none', 'unknown', 'refused', 'not_applicable');

-- CreateEnum
CREATE TYPE "AccountOrigin" AS ENUM ('looked_up', 'already_existed', 'created');

-- CreateEnum
CREATE TYPE "Overall" AS ENUM ('ready', 'needs_action', 'not_eligible', 'checking', 'unknown');

-- CreateEnum
CREATE TYPE "FindingState" AS ENUM ('pass', 'fail', 'warn', 'unknown');

-- CreateEnum
CREATE TYPE "CreationState" AS ENUM ('intended', 'sent', 'uncertain', 'created', 'already_existed', 'failed');

-- CreateEnum
CREATE TYPE "JobType" AS ENUM ('discovery', 'audit', 'creation', 'publish');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('queued', 'running', 'waiting', 'finished', 'stopped', 'failed');

-- CreateEnum
CREATE TYPE "JobItemState" AS ENUM ('queued', 'working', 'waiting', 'checked', 'created', 'already_existed', 'failed', 'skipped');

-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('draft', 'publishing', 'published', 'refused');

-- CreateEnum
CREATE TYPE "PublishState" AS ENUM ('intended', 'sent', 'uncertain', 'published', 'refused');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "emailVerified" TIMESTAMP(3),
    "image" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "userId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("provider","providerAccountId")
);

-- CreateTable
CREATE TABLE "sessions" (
    "sessionToken" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("sessionToken")
);

-- CreateTable
CREATE TABLE "workspaces" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "workspaceId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMP(3),

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("workspaceId","userId")
);

-- CreateTable
CREATE TABLE "connections" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "metaUserId" TEXT NOT NULL,
    "metaUserName" TEXT,
    "state" "ConnectionState" NOT NULL DEFAULT 'active',
    "tokenSealed" BYTEA,
    "tokenKeyId" TEXT,
    "granted" TEXT[],
    "declined" TEXT[],
    "expiresAt" TIMESTAMP(3),
    "dataAccessExpiresAt" TIMESTAMP(3),
    "checkedAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "connections_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "businesses" (
    "workspaceId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "pictureUrl" TEXT,
    "verificationStatus" TEXT,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "businesses_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "pages" (
    "workspaceId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "username" TEXT,
    "pictureUrl" TEXT,
    "category" TEXT,
    "tasks" TEXT[],
    "tasksKnown" BOOLEAN NOT NULL DEFAULT false,
    "isPublished" BOOLEAN,
    "businessId" TEXT,
    "instagramAccountId" TEXT,
    "pageBackedInstagram" "KindState" NOT NULL DEFAULT 'unknown',
    "pageBackedInstagramId" TEXT,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "instagram_accounts" (
    "workspaceId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "username" TEXT,
    "name" TEXT,
    "pictureUrl" TEXT,
    "hasProfilePicture" BOOLEAN,
    "isPublished" BOOLEAN,
    "businessId" TEXT,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "instagram_accounts_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ad_accounts" (
    "workspaceId" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "status" INTEGER,
    "disableReason" INTEGER,
    "currency" TEXT,
    "timezoneName" TEXT,
    "businessId" TEXT,
    "userTasks" TEXT[],
    "instagramReadAt" TIMESTAMP(3),
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ad_accounts_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ad_account_instagram" (
    "workspaceId" UUID NOT NULL,
    "adAccountId" TEXT NOT NULL,
    "instagramAccountId" TEXT NOT NULL,

    CONSTRAINT "ad_account_instagram_pkey" PRIMARY KEY ("workspaceId","adAccountId","instagramAccountId")
);

-- CreateTable
CREATE TABLE "setups" (
    "workspaceId" UUID NOT NULL,
    "step" TEXT NOT NULL DEFAULT 'connect',
    "adAccountId" TEXT,
    "discoveredAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "setups_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "sources" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" "SourceType" NOT NULL,
    "instagramAccountId" TEXT,
    "pageId" TEXT,
    "connectionId" UUID,
    "businessId" TEXT,
    "label" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "included" BOOLEAN NOT NULL DEFAULT false,
    "overall" "Overall" NOT NULL DEFAULT 'unknown',
    "obstacle" TEXT,
    "obstacleCount" INTEGER NOT NULL DEFAULT 0,
    "associated" "KindState" NOT NULL DEFAULT 'unknown',
    "instagramBacked" "KindState" NOT NULL DEFAULT 'unknown',
    "pageBacked" "KindState" NOT NULL DEFAULT 'unknown',
    "recommendedKind" "ThreadsKind",
    "chosenKind" "ThreadsKind",
    "role" TEXT,
    "lastAuditId" UUID,
    "checkedAt" TIMESTAMP(3),
    "overallChangedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "threads_accounts" (
    "workspaceId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "kind" "ThreadsKind" NOT NULL,
    "state" "KindState" NOT NULL,
    "threadsUserId" TEXT,
    "origin" "AccountOrigin",
    "foundAt" TIMESTAMP(3),
    "lookedUpAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "threads_accounts_pkey" PRIMARY KEY ("workspaceId","sourceId","kind")
);

-- CreateTable
CREATE TABLE "creations" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "kind" "ThreadsKind" NOT NULL,
    "state" "CreationState" NOT NULL DEFAULT 'intended',
    "runId" UUID,
    "requestedById" UUID NOT NULL,
    "threadsUserId" TEXT,
    "error" JSONB,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "creations_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "job_runs" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "type" "JobType" NOT NULL,
    "state" "JobState" NOT NULL DEFAULT 'queued',
    "connectionId" UUID,
    "requestedById" UUID NOT NULL,
    "total" INTEGER,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "existed" INTEGER NOT NULL DEFAULT 0,
    "reason" TEXT,
    "waitsUntil" TIMESTAMP(3),
    "detail" JSONB,
    "stopRequestedAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMP(3),
    "finishedAt" TIMESTAMP(3),

    CONSTRAINT "job_runs_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "job_items" (
    "workspaceId" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "kind" "ThreadsKind",
    "state" "JobItemState" NOT NULL DEFAULT 'queued',
    "reason" TEXT,
    "detail" JSONB,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "job_items_pkey" PRIMARY KEY ("workspaceId","runId","sourceId")
);

-- CreateTable
CREATE TABLE "audits" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "overall" "Overall" NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "findingsOf" UUID NOT NULL,
    "answers" JSONB,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "finishedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "audits_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "findings" (
    "workspaceId" UUID NOT NULL,
    "auditId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "state" "FindingState" NOT NULL,
    "evidence" JSONB NOT NULL,

    CONSTRAINT "findings_pkey" PRIMARY KEY ("workspaceId","auditId","code")
);

-- CreateTable
CREATE TABLE "drafts" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state" "DraftState" NOT NULL DEFAULT 'draft',
    "sourceId" UUID,
    "createdById" UUID NOT NULL,
    "updatedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "deletedAt" TIMESTAMP(3),

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "draft_versions" (
    "workspaceId" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "authorId" UUID NOT NULL,
    "savedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_versions_pkey" PRIMARY KEY ("workspaceId","draftId","version")
);

-- CreateTable
CREATE TABLE "published_creatives" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "draftId" UUID NOT NULL,
    "draftVersion" INTEGER NOT NULL,
    "adAccountId" TEXT NOT NULL,
    "idempotencyKey" TEXT NOT NULL,
    "state" "PublishState" NOT NULL DEFAULT 'intended',
    "creativeId" TEXT,
    "request" JSONB NOT NULL,
    "answer" JSONB,
    "error" JSONB,
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMP(3),
    "settledAt" TIMESTAMP(3),

    CONSTRAINT "published_creatives_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "media" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "mimeType" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "byteSize" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "uploadedById" UUID NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ad_account_media" (
    "workspaceId" UUID NOT NULL,
    "mediaId" UUID NOT NULL,
    "adAccountId" TEXT NOT NULL,
    "imageHash" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ad_account_media_pkey" PRIMARY KEY ("workspaceId","mediaId","adAccountId")
);

-- CreateTable
CREATE TABLE "activity" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "actorId" UUID,
    "actorName" TEXT,
    "verb" TEXT NOT NULL,
    "objectType" TEXT NOT NULL,
    "objectId" TEXT NOT NULL,
    "objectLabel" TEXT NOT NULL,
    "result" TEXT,
    "irreversible" BOOLEAN NOT NULL DEFAULT false,
    "detail" JSONB,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "data_deletions" (
    "code" TEXT NOT NULL,
    "receivedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),
    "removed" JSONB,

    CONSTRAINT "data_deletions_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "worker_heartbeats" (
    "workerId" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "worker_heartbeats_pkey" PRIMARY KEY ("workerId")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "accounts_userId_idx" ON "accounts"("userId");

-- CreateIndex
CREATE INDEX "sessions_userId_idx" ON "sessions"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "workspaces_slug_key" ON "workspaces"("slug");

-- CreateIndex
CREATE INDEX "memberships_userId_idx" ON "memberships"("userId");

-- CreateIndex
CREATE INDEX "connections_metaUserId_idx" ON "connections"("metaUserId");

-- CreateIndex
CREATE UNIQUE INDEX "connections_workspaceId_userId_key" ON "connections"("workspaceId", "userId");

-- CreateIndex
CREATE INDEX "pages_workspaceId_instagramAccountId_idx" ON "pages"("workspaceId", "instagramAccountId");

-- CreateIndex
CREATE INDEX "pages_workspaceId_businessId_idx" ON "pages"("workspaceId", "businessId");

-- CreateIndex
CREATE INDEX "instagram_accounts_workspaceId_businessId_idx" ON "instagram_accounts"("workspaceId", "businessId");

-- CreateIndex
CREATE INDEX "ad_accounts_workspaceId_businessId_idx" ON "ad_accounts"("workspaceId", "businessId");

-- CreateIndex
CREATE INDEX "ad_account_instagram_workspaceId_instagramAccountId_idx" ON "ad_account_instagram"("workspaceId", "instagramAccountId");

-- CreateIndex
CREATE INDEX "sources_workspaceId_included_label_id_idx" ON "sources"("workspaceId", "included", "label", "id");

-- CreateIndex
CREATE INDEX "sources_workspaceId_included_overall_label_id_idx" ON "sources"("workspaceId", "included", "overall", "label", "id");

-- CreateIndex
CREATE INDEX "sources_workspaceId_included_checkedAt_id_idx" ON "sources"("workspaceId", "included", "checkedAt", "id");

-- CreateIndex
CREATE INDEX "sources_workspaceId_included_obstacle_label_id_idx" ON "sources"("workspaceId", "included", "obstacle", "label", "id");

-- CreateIndex
CREATE INDEX "sources_workspaceId_overallChangedAt_idx" ON "sources"("workspaceId", "overallChangedAt");

-- CreateIndex
CREATE INDEX "sources_workspaceId_connectionId_idx" ON "sources"("workspaceId", "connectionId");

-- CreateIndex
CREATE UNIQUE INDEX "sources_workspaceId_instagramAccountId_key" ON "sources"("workspaceId", "instagramAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "sources_workspaceId_pageId_key" ON "sources"("workspaceId", "pageId");

-- CreateIndex
CREATE INDEX "creations_workspaceId_sourceId_kind_createdAt_idx" ON "creations"("workspaceId", "sourceId", "kind", "createdAt");

-- CreateIndex
CREATE INDEX "job_runs_workspaceId_state_createdAt_idx" ON "job_runs"("workspaceId", "state", "createdAt");

-- CreateIndex
CREATE INDEX "job_items_workspaceId_runId_state_idx" ON "job_items"("workspaceId", "runId", "state");

-- CreateIndex
CREATE INDEX "job_items_workspaceId_sourceId_idx" ON "job_items"("workspaceId", "sourceId");

-- CreateIndex
CREATE INDEX "audits_workspaceId_sourceId_id_idx" ON "audits"("workspaceId", "sourceId", "id");

-- CreateIndex
CREATE INDEX "drafts_workspaceId_deletedAt_updatedAt_idx" ON "drafts"("workspaceId", "deletedAt", "updatedAt");

-- CreateIndex
CREATE INDEX "published_creatives_workspaceId_draftId_idx" ON "published_creatives"("workspaceId", "draftId");

-- CreateIndex
CREATE INDEX "published_creatives_workspaceId_state_createdAt_idx" ON "published_creatives"("workspaceId", "state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "published_creatives_workspaceId_idempotencyKey_key" ON "published_creatives"("workspaceId", "idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "media_workspaceId_sha256_key" ON "media"("workspaceId", "sha256");

-- CreateIndex
CREATE INDEX "ad_account_media_workspaceId_adAccountId_idx" ON "ad_account_media"("workspaceId", "adAccountId");

-- CreateIndex
CREATE INDEX "activity_workspaceId_verb_id_idx" ON "activity"("workspaceId", "verb", "id");

-- CreateIndex
CREATE INDEX "sources_searchText_idx" ON "sources" USING GIN ("searchText" gin_trgm_ops);

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_userId_fkey" FOREIGN KEY ("userId") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "connections" ADD CONSTRAINT "connections_workspaceId_userId_fkey" FOREIGN KEY ("workspaceId", "userId") REFERENCES "memberships"("workspaceId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "businesses" ADD CONSTRAINT "businesses_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pages" ADD CONSTRAINT "pages_workspaceId_businessId_fkey" FOREIGN KEY ("workspaceId", "businessId") REFERENCES "businesses"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "pages" ADD CONSTRAINT "pages_workspaceId_instagramAccountId_fkey" FOREIGN KEY ("workspaceId", "instagramAccountId") REFERENCES "instagram_accounts"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "instagram_accounts" ADD CONSTRAINT "instagram_accounts_workspaceId_businessId_fkey" FOREIGN KEY ("workspaceId", "businessId") REFERENCES "businesses"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ad_accounts" ADD CONSTRAINT "ad_accounts_workspaceId_businessId_fkey" FOREIGN KEY ("workspaceId", "businessId") REFERENCES "businesses"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ad_account_instagram" ADD CONSTRAINT "ad_account_instagram_workspaceId_adAccountId_fkey" FOREIGN KEY ("workspaceId", "adAccountId") REFERENCES "ad_accounts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_account_instagram" ADD CONSTRAINT "ad_account_instagram_workspaceId_instagramAccountId_fkey" FOREIGN KEY ("workspaceId", "instagramAccountId") REFERENCES "instagram_accounts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setups" ADD CONSTRAINT "setups_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "setups" ADD CONSTRAINT "setups_workspaceId_adAccountId_fkey" FOREIGN KEY ("workspaceId", "adAccountId") REFERENCES "ad_accounts"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_workspaceId_connectionId_fkey" FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "connections"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_workspaceId_businessId_fkey" FOREIGN KEY ("workspaceId", "businessId") REFERENCES "businesses"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_workspaceId_instagramAccountId_fkey" FOREIGN KEY ("workspaceId", "instagramAccountId") REFERENCES "instagram_accounts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_workspaceId_pageId_fkey" FOREIGN KEY ("workspaceId", "pageId") REFERENCES "pages"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "threads_accounts" ADD CONSTRAINT "threads_accounts_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "sources"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "creations" ADD CONSTRAINT "creations_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "sources"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_runs" ADD CONSTRAINT "job_runs_workspaceId_connectionId_fkey" FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "connections"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "job_items" ADD CONSTRAINT "job_items_workspaceId_runId_fkey" FOREIGN KEY ("workspaceId", "runId") REFERENCES "job_runs"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_items" ADD CONSTRAINT "job_items_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "sources"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audits" ADD CONSTRAINT "audits_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "sources"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "findings" ADD CONSTRAINT "findings_workspaceId_auditId_fkey" FOREIGN KEY ("workspaceId", "auditId") REFERENCES "audits"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "sources"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "draft_versions" ADD CONSTRAINT "draft_versions_workspaceId_draftId_fkey" FOREIGN KEY ("workspaceId", "draftId") REFERENCES "drafts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_creatives" ADD CONSTRAINT "published_creatives_workspaceId_draftId_fkey" FOREIGN KEY ("workspaceId", "draftId") REFERENCES "drafts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_creatives" ADD CONSTRAINT "published_creatives_workspaceId_adAccountId_fkey" FOREIGN KEY ("workspaceId", "adAccountId") REFERENCES "ad_accounts"("workspaceId", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_account_media" ADD CONSTRAINT "ad_account_media_workspaceId_mediaId_fkey" FOREIGN KEY ("workspaceId", "mediaId") REFERENCES "media"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ad_account_media" ADD CONSTRAINT "ad_account_media_workspaceId_adAccountId_fkey" FOREIGN KEY ("workspaceId", "adAccountId") REFERENCES "ad_accounts"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity" ADD CONSTRAINT "activity_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the schema language cannot say.

-- Only one open intent to make a Threads account of a kind for a source: two processes cannot both ask Meta.
CREATE UNIQUE INDEX "creations_open" ON "creations" ("workspaceId", "sourceId", "kind")
  WHERE "state" IN ('intended', 'sent', 'uncertain');

-- Only one open publication of a draft.
CREATE UNIQUE INDEX "published_creatives_open" ON "published_creatives" ("workspaceId", "draftId")
  WHERE "state" IN ('intended', 'sent', 'uncertain');

-- A source is an Instagram account or a Page, never both, never neither.
ALTER TABLE "sources" ADD CONSTRAINT "sources_one_subject" CHECK (
  ("type" = 'instagram' AND "instagramAccountId" IS NOT NULL AND "pageId" IS NULL) OR
  ("type" = 'page' AND "pageId" IS NOT NULL AND "instagramAccountId" IS NULL));

-- Found means there is an id.
ALTER TABLE "threads_accounts" ADD CONSTRAINT "threads_accounts_found_has_id" CHECK (
  ("state" = 'found') = ("threadsUserId" IS NOT NULL));

-- An active connection has a sealed token and names its key.
ALTER TABLE "connections" ADD CONSTRAINT "connections_active_has_token" CHECK (
  "state" <> 'active' OR ("tokenSealed" IS NOT NULL AND "tokenKeyId" IS NOT NULL));
