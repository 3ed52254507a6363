/** The host as the person wrote it, in small letters and without `www.`; works before `https://` is there, too. */
export function hostOf(address: string) {
  const host = /^\s*(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^\s/?#@]*@)?([^\s/?#:]+)/i.exec(address)?.[1] ?? "";
  return host.toLowerCase().replace(/^www\./, "");
}

export type AddressState = "empty" | "fine" | "no_scheme" | "other_scheme" | "unreadable";

export function readAddress(address: string): AddressState {
  const text = address.trim();
  if (text === "") return "empty";
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return "no_scheme";
  if (scheme !== "http" && scheme !== "https") return "other_scheme";
  const readable = /^https?:\/\/[^\s/]+\S*$/i.test(text) && URL.canParse(text);
  return readable && new URL(text).hostname.includes(".") ? "fine" : "unreadable";
}

export const addHttps = (address: string) => `https://${address.trim().replace(/^(https?)?:?\/+/i, "")}`;

/** In bytes, as it travels: every letter beyond ASCII takes six or more there. */
export const sentLength = (address: string) => (URL.canParse(address) ? new URL(address).href.length : 0);
