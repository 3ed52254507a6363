export type UseCase = "ads_management" | "instagram" | "pages";
export type Headers = Record<string, string>;

const useCaseHeader = "x-business-use-case-usage";
const mostKeys = 32;

/** `minutes` until the object is free again; the tier is told of ads only. */
export function businessUsage(
  objectId: string,
  type: UseCase,
  percent: number,
  minutes: number,
  tier?: string,
) {
  const entry = {
    type,
    call_count: percent,
    total_cputime: percent,
    total_time: percent,
    estimated_time_to_regain_access: minutes,
    ...(tier === undefined ? {} : { ads_api_access_tier: tier }),
  };
  return { [useCaseHeader]: JSON.stringify({ [objectId.replace("act_", "")]: [entry] }) };
}

export function adAccountUsage(objectId: string, percent: number, minutes: number, tier: string): Headers {
  const account = { acc_id_util_pct: percent, reset_time_duration: minutes * 60, ads_api_access_tier: tier };
  return {
    "x-ad-account-usage": JSON.stringify(account),
    ...businessUsage(objectId, "ads_management", percent, minutes, tier),
  };
}

function readObject(text: string | undefined): Record<string, unknown> {
  const read: unknown = text === undefined ? {} : JSON.parse(text);
  return typeof read === "object" && read !== null ? { ...read } : {};
}

/** What the parts of one request told of usage, as the headers of the whole: the last word on each object. */
export function mergeUsage(parts: readonly Headers[]): Headers {
  const entries = new Map<string, unknown>();
  let account: string | undefined;
  for (const part of parts) {
    account = part["x-ad-account-usage"] ?? account;
    for (const [id, entry] of Object.entries(readObject(part[useCaseHeader]))) entries.set(id, entry);
  }
  return {
    ...(account === undefined ? {} : { "x-ad-account-usage": account }),
    ...(entries.size === 0
      ? {}
      : { [useCaseHeader]: JSON.stringify(Object.fromEntries([...entries].slice(-mostKeys))) }),
  };
}
