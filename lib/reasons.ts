import type { GraphReason } from "@/lib/graph/reasons";

type GeneralReason =
  | "signed_out"
  | "no_connection"
  | "forbidden"
  | "not_found_here"
  | "invalid_input"
  | "conflict"
  | "video_processing"
  | "video_unplayable"
  | "media_in_use"
  | "own_review"
  | "reviewer_unable"
  | "review_open"
  | "review_over"
  | "draft_moved_on"
  | "approval_needed"
  | "not_yours"
  | "database_unreachable"
  | "unexpected";

export type Reason = GeneralReason | GraphReason;

type Row = {
  /** What our own routes answer with. */
  status: number;
  /** Whether the same request can go through later without anybody changing anything. */
  retryHelps: boolean;
};

const final = (status: number): Row => ({ status, retryHelps: false });
const passing = (status: number): Row => ({ status, retryHelps: true });

/** 424: the person's login at Meta has to be renewed first. Titles and remedies: `lib/i18n/en/reasons.json`. */
export const reasons: Readonly<Record<Reason, Row>> = {
  signed_out: final(401),
  no_connection: final(424),
  forbidden: final(403),
  not_found_here: final(404),
  invalid_input: final(422),
  conflict: final(409),
  video_processing: passing(503),
  video_unplayable: final(422),
  media_in_use: final(409),
  own_review: final(403),
  reviewer_unable: final(422),
  review_open: final(409),
  review_over: final(409),
  draft_moved_on: final(409),
  approval_needed: final(403),
  not_yours: final(403),
  database_unreachable: passing(503),
  unexpected: passing(500),

  token_expired: final(424),
  token_revoked: final(424),
  token_invalid: final(424),
  password_changed: final(424),
  checkpoint: final(424),
  login_code_used: final(424),
  redirect_mismatch: final(424),
  permission_missing: final(403),
  role_missing: final(403),
  page_token_needed: final(403),
  not_found: final(404),
  rate_limited: passing(429),
  too_much_asked: final(502),
  blocked_by_policy: final(403),
  account_restricted: final(403),
  app_in_development: final(403),
  app_access_limited: final(403),
  proof_invalid: final(502),
  api_version_ended: final(502),
  temporary: passing(503),
  unreachable: passing(502),
  timed_out: passing(504),
  stopped: passing(409),
  unreadable_answer: passing(502),
  invalid_parameter: final(422),
  unknown_field: final(422),
  instagram_not_assigned: final(422),
  instagram_missing: final(422),
  instagram_opted_out: final(422),
  identity_conflict: final(422),
  threads_pair_mismatch: final(422),
  page_mismatch: final(422),
  image_missing: final(422),
  image_unreachable: final(422),
  upload_failed: final(422),
  link_needed: final(422),
  link_invalid: final(422),
  call_to_action_unknown: final(422),
  enhancements_undecided: final(422),
  payer_missing: final(422),
  post_unavailable: final(422),
  object_unusable: final(422),
  duplicate: final(409),
  unknown_error: final(502),
};

/** For a reason that was stored or came in an address. */
export const isReason = (text: string): text is Reason => Object.hasOwn(reasons, text);

export const statusOf = (reason: Reason) => reasons[reason].status;

/** A reason out of the database; one that this version does not know is an unknown error. */
export const parseReason = (reason: string): Reason => {
  const known = Object.keys(reasons).find((key): key is Reason => key === reason);
  return known ?? "unknown_error";
};

/** What one of our own boundaries refused. `detail` is for the log and must not carry a secret. */
export class AppError extends Error {
  override name = "AppError";
  readonly reason: Reason;
  readonly detail: string | undefined;

  constructor(reason: Reason, detail?: string) {
    super(detail ? `${reason}: ${detail}` : reason);
    this.reason = reason;
    this.detail = detail;
  }
}
