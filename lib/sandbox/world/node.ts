export type Profile = "manager" | "analyst" | "newcomer";
export type PageRole =
  | "MANAGER"
  | "CONTENT_CREATOR"
  | "MODERATOR"
  | "ADVERTISER"
  | "INSIGHTS_ANALYST"
  | "NONE";

/** `world` numbers the copy of the demo world this person lives in; copies share nothing. */
export type Person = {
  type: "User";
  id: string;
  key: string;
  name: string;
  profile: Profile;
  world: number;
};

export type Business = { type: "Business"; id: string; name: string; verification: string };

export type Page = {
  type: "Page";
  id: string;
  name: string;
  username: string | null;
  category: string;
  isPublished: boolean;
  /** Owner business; null for a Page nobody has claimed. */
  businessId: string | null;
  /** Business that reaches it as a client. */
  clientBusinessId: string | null;
  /** Listed by /me/accounts; false for Pages only a business portfolio reaches. */
  direct: boolean;
  roles: Partial<Record<Profile, PageRole>>;
  /** Answers PROFILE_PLUS_* tasks. */
  profilePlus: boolean;
  instagramId: string | null;
  /** Page-backed Instagram and Threads accounts. */
  pageBackedInstagramId: string | null;
  pageBackedThreadsId: string | null;
};

export type ThreadsProfile = { username: string; createdOn: string; inPortfolio: boolean };

export type Instagram = {
  type: "IGUser";
  id: string;
  username: string;
  name: string;
  hasPicture: boolean;
  isPublished: boolean;
  /** bare: only the id can be read. foreign: belongs to a stranger's business and answers 100/33. */
  reading: "full" | "bare" | "foreign";
  businessId: string | null;
  clientBusinessId: string | null;
  pageId: string | null;
  /** Set when this is a Page-backed Instagram account. */
  backsPageId: string | null;
  associatedThreadsId: string | null;
  backedThreadsId: string | null;
  /** A Threads profile that exists and yet is not associated. */
  looseProfile: ThreadsProfile | null;
  /** flaky: the first associated lookup answers code 2. down: each one does. */
  trouble: "flaky" | "down" | null;
  /** Indexes of the ad accounts it is assigned to. */
  assignedTo: readonly number[];
};

export type AdAccount = {
  type: "AdAccount";
  id: string;
  name: string;
  status: number;
  disableReason: number;
  currency: string;
  timezone: string;
  businessId: string;
  clientBusinessId: string | null;
  profiles: Partial<Record<Profile, readonly string[]>>;
};

export type ThreadsUser = { type: "ThreadsUser"; id: string };

export type AdImage = {
  type: "AdImage";
  id: string;
  accountId: string;
  hash: string;
  name: string;
  width: number;
  height: number;
  mime: string;
  createdAt: number;
};

export type AdCreative = {
  type: "AdCreative";
  id: string;
  accountId: string;
  name: string;
  status: "ACTIVE" | "DELETED";
  storyId: string;
  /** The parameters it was made from, as they arrived. */
  spec: Record<string, unknown>;
  createdAt: number;
};

/** An upload in chunks that is not finished. `size` is what was announced; what arrived is the file's own length. */
export type VideoUpload = { id: string; videoId: string; accountId: string; size: number };

export type AdVideo = {
  type: "AdVideo";
  id: string;
  accountId: string;
  title: string;
  seconds: number | null;
  width: number | null;
  height: number | null;
  createdAt: number;
  /** When the last byte arrived and processing began; null while bytes are missing. */
  uploadedAt: number | null;
  /** Whether processing can succeed. */
  playable: boolean;
};

export type VideoThumbnail = {
  type: "VideoThumbnail";
  id: string;
  video: AdVideo;
  /** From 0; the first is the one Meta would choose. */
  index: number;
};

export type AdPreview = { type: "AdPreview"; id: string; body: string };
export type Permission = { type: "Permission"; id: string; status: "granted" | "declined" };

export type WorldNode =
  | Person
  | Business
  | Page
  | Instagram
  | AdAccount
  | ThreadsUser
  | AdImage
  | AdCreative
  | AdVideo
  | VideoThumbnail
  | AdPreview
  | Permission;
export type NodeType = WorldNode["type"];

export const nodeTypes: readonly NodeType[] = [
  "User",
  "Business",
  "Page",
  "IGUser",
  "ThreadsUser",
  "AdAccount",
  "AdImage",
  "AdVideo",
  "VideoThumbnail",
  "AdCreative",
  "AdPreview",
  "Permission",
];
