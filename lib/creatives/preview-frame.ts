export type PreviewFrame = { src: string; width: number | null; height: number | null };

/** `meta`: where Facebook is; `own`: where this product is. */
type Places = { meta: string; own: string };

const named: Record<string, string> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };

const decoded = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole;
    const code = hex ? parseInt(String(hex), 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function attribute(tag: string, name: string) {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? null : decoded(value).trim();
}

const pixels = (text: string | null) => (text && /^\d{1,4}$/.test(text) ? Number(text) : null);

const ofFacebook = (host: string) => host === "facebook.com" || host.endsWith(".facebook.com");

/**
 * Facebook's own pages only, over https; with another server in its place, that one's. Never our own: a frame of ours
 * that may run scripts could reach out of its sandbox. Nor one whose address would hand the page a token.
 */
function isTrusted(url: URL, { meta, own }: Places) {
  const home = new URL(meta);
  const isMeta = ofFacebook(home.hostname)
    ? url.protocol === "https:" && url.port === "" && ofFacebook(url.hostname)
    : url.origin === home.origin;
  const isBare = url.username === "" && url.password === "" && !url.searchParams.has("access_token");
  return isMeta && isBare && url.origin !== new URL(own).origin;
}

/** What Meta's snippet of HTML leads to. The snippet itself goes no further; null where it leads elsewhere or nowhere. */
export function readPreviewFrame(snippet: string, places: Places): PreviewFrame | null {
  const [tag] = /<iframe\s[^>]*>/i.exec(snippet) ?? [];
  const src = tag ? attribute(tag, "src") : null;
  if (!tag || !src || !URL.canParse(src)) return null;
  const url = new URL(src);
  if (!isTrusted(url, places)) return null;
  return { src: url.href, width: pixels(attribute(tag, "width")), height: pixels(attribute(tag, "height")) };
}
