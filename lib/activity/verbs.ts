/** What can be recorded as done. Each has its words in `lib/i18n/en/activity.json` under `kinds`. */
export const verbs = [
  "workspace_created",
  "workspace_renamed",
  "member_invited",
  "invitation_withdrawn",
  "member_joined",
  "member_role_changed",
  "member_removed",
  "connection_made",
  "connection_removed",
  "connection_expired",
  "connection_revoked",
  "permissions_changed",
  "discovery_started",
  "discovery_finished",
  "sources_included",
  "sources_excluded",
  "ad_account_chosen",
  "kind_chosen",
  "threads_account_created",
  "page_backed_instagram_created",
  "audit_started",
  "media_uploaded",
  "draft_created",
  "draft_duplicated",
  "draft_deleted",
  "draft_restored",
  "creative_published",
  "creative_refused",
  "job_stopped",
] as const;
export type Verb = (typeof verbs)[number];

/** Rows outlive the list: a verb of a later version is shown by its own name. */
export const isVerb = (text: string): text is Verb => verbs.some((verb) => verb === text);
