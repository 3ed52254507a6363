-- Whether Meta handed out the id of a creative this workspace knew already.
ALTER TABLE "published_creatives" ADD COLUMN "existed" BOOLEAN NOT NULL DEFAULT false;

-- A draft may go to several ad accounts at once, and to each of them once at a time.
DROP INDEX "published_creatives_open";
CREATE UNIQUE INDEX "published_creatives_open" ON "published_creatives" ("workspaceId", "draftId", "adAccountId")
  WHERE "state" IN ('intended', 'sent', 'uncertain');

-- The runs of one draft find what is theirs.
CREATE INDEX "published_creatives_workspaceId_runId_idx" ON "published_creatives"("workspaceId", "runId");
