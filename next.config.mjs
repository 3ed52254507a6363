import createNextIntlPlugin from "next-intl/plugin";

const loopback = "http://127.0.0.1:* http://localhost:*";
const development = process.env.NODE_ENV === "development";

// Pictures come from Meta's CDN hosts, which change; the sandbox serves its own from the loopback.
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  `img-src 'self' data: blob: https: ${loopback}`,
  `media-src 'self' blob: https: ${loopback}`,
  "font-src 'self'",
  `connect-src 'self'${development ? " ws:" : ""}`,
  // Meta's own renderings. Never a page of ours: framed with its scripts it could reach out of its frame.
  `frame-src https://*.facebook.com ${loopback}`,
  "object-src 'none'",
  "base-uri 'self'",
  `form-action 'self' https: ${loopback}`,
  "frame-ancestors 'none'",
].join("; ");

/** An address that lets somebody in is nobody else's to know: not the next site's, not a log's. */
const invite = "/invite/:secret";
const share = "/share/:secret";

const securityHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin-allow-popups" },
];

/** @type {import("next").NextConfig} */
const config = {
  output: "standalone",
  // A lock file in a folder above would otherwise make that folder the root, and move the standalone server.
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  // `npm run verify` and `npm test` check types; a build that did so too would take twice as long.
  typescript: { ignoreBuildErrors: true },
  // Typing redraws what it changes, and only that.
  reactCompiler: true,
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  allowedDevOrigins: ["127.0.0.1", "localhost"],
  serverExternalPackages: ["sharp", "pino", "pg", "graphile-worker"],
  logging: { incomingRequests: { ignore: [/^\/invite\//, /^\/(api\/)?share\//] }, serverFunctions: false },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: invite, headers: [{ key: "Referrer-Policy", value: "no-referrer" }] },
    {
      source: share,
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
  ],
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
