import accounts from "./en/accounts.json";
import activity from "./en/activity.json";
import adAccounts from "./en/ad-accounts.json";
import auth from "./en/auth.json";
import comments from "./en/comments.json";
import connections from "./en/connections.json";
import creativeRules from "./en/creative-rules.json";
import creatives from "./en/creatives.json";
import drafts from "./en/drafts.json";
import findings from "./en/findings.json";
import imports from "./en/imports.json";
import invitations from "./en/invitations.json";
import jobs from "./en/jobs.json";
import linkingGuide from "./en/linking-guide.json";
import media from "./en/media.json";
import overview from "./en/overview.json";
import permissions from "./en/permissions.json";
import placement from "./en/placement.json";
import reasons from "./en/reasons.json";
import reviews from "./en/reviews.json";
import settings from "./en/settings.json";
import setup from "./en/setup.json";
import shell from "./en/shell.json";
import ui from "./en/ui.json";
import type { Locale } from "./locale";

/** The English catalogue, one file per namespace. */
export const english = {
  jobs,
  accounts,
  activity,
  "ad-accounts": adAccounts,
  findings,
  auth,
  comments,
  connections,
  "creative-rules": creativeRules,
  creatives,
  drafts,
  imports,
  invitations,
  "linking-guide": linkingGuide,
  media,
  overview,
  permissions,
  placement,
  reasons,
  reviews,
  settings,
  setup,
  shell,
  ui,
};

export type Catalogue = typeof english;
export type Namespace = keyof Catalogue;

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Catalogue;
  }
}
