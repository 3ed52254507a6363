-- CreateTable
CREATE TABLE "allowances" (
    "workspaceId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "connectionId" UUID,
    "capacity" INTEGER NOT NULL,
    "drainSeconds" INTEGER NOT NULL,
    "level" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "unit" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "tierKnown" BOOLEAN NOT NULL DEFAULT false,
    "blockedUntil" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "allowances_pkey" PRIMARY KEY ("workspaceId","key"),
    CONSTRAINT "allowances_capacity_check" CHECK ("capacity" > 0 AND "drainSeconds" > 0 AND "level" >= 0 AND "unit" >= 0)
);

-- CreateIndex
CREATE INDEX "allowances_workspaceId_connectionId_idx" ON "allowances"("workspaceId", "connectionId");

-- AddForeignKey
ALTER TABLE "allowances" ADD CONSTRAINT "allowances_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "workspaces"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allowances" ADD CONSTRAINT "allowances_workspaceId_connectionId_fkey" FOREIGN KEY ("workspaceId", "connectionId") REFERENCES "connections"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
