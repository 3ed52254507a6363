import type { Prisma } from "@/lib/generated/prisma/client";

/** A million sources take a while. */
export const deletionTimeout = { timeout: 10 * 60_000, maxWait: 30_000 };

/** Removes every row of a workspace. References are followed from their far end, so that none is ever left dangling. */
export async function deleteWorkspaceRows(tx: Prisma.TransactionClient, workspaceId: string) {
  const of = { where: { workspaceId } };
  await tx.publishedCreative.deleteMany(of);
  await tx.draftShare.deleteMany(of);
  await tx.draftPresence.deleteMany(of);
  await tx.commentMention.deleteMany(of);
  await tx.draftComment.deleteMany(of);
  await tx.draftReviewer.deleteMany(of);
  await tx.draftReview.deleteMany(of);
  await tx.draftVersion.deleteMany(of);
  await tx.draft.deleteMany(of);
  await tx.draftImportRow.deleteMany(of);
  await tx.draftImport.deleteMany(of);
  await tx.jobItem.deleteMany(of);
  await tx.jobRun.deleteMany(of);
  await tx.creation.deleteMany(of);
  await tx.finding.deleteMany(of);
  await tx.audit.deleteMany(of);
  await tx.threadsAccount.deleteMany(of);
  await tx.source.deleteMany(of);
  await tx.setup.deleteMany(of);
  await tx.adAccountVideo.deleteMany(of);
  await tx.adAccountMedia.deleteMany(of);
  await tx.upload.deleteMany(of);
  await tx.media.deleteMany(of);
  await tx.adAccountInstagram.deleteMany(of);
  await tx.adAccount.deleteMany(of);
  await tx.page.deleteMany(of);
  await tx.instagramAccount.deleteMany(of);
  await tx.business.deleteMany(of);
  await tx.activity.deleteMany(of);
  await tx.invitation.deleteMany(of);
  await tx.connection.deleteMany(of);
  await tx.membership.deleteMany(of);
  await tx.workspace.delete({ where: { id: workspaceId } });
}
