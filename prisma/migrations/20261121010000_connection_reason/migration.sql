-- AlterTable
ALTER TABLE "memberships" ADD COLUMN "seenAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "connections" ADD COLUMN "connectedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "permissionsReadAt" TIMESTAMP(3),
ADD COLUMN "reason" TEXT;
