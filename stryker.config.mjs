/** What builds the request and what judges it, with all they count, cut, read and compare by. No I/O is in any of it. */
const scope = [
  // The request: build, read back, compare, show, paste.
  ...[
    "build-request",
    "read-request",
    "same-request",
    "same-json",
    "extra",
    "request-view",
    "to-curl",
    "to-json-lines",
  ],
  // What a creative is, and how it changes.
  ...[
    "schema",
    "empty-creative",
    "change-format",
    "cards",
    "set-text",
    "media-slots",
    "shows-kept",
    "as-sent",
  ],
  // Who speaks: the three ids that belong together.
  ...["identity", "resolve-identity"],
  // The rules, what they measure by, and what mends.
  ...[
    "validate",
    "rule",
    "common-rules",
    "address-rules",
    "limits",
    "address",
    "count-text",
    "cut-text",
    "crop",
  ],
  ...["call-to-action", "is-filled", "mend", "placeholders"],
  // Fields, Meta's blame and the lines of the request that belong together.
  ...["fields", "blame", "paths-of-fields"],
  // The Threads card, derived from the same value.
  ...["preview", "preview-model"],
];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts", related: true },
  coverageAnalysis: "perTest",
  mutate: [...scope.map((name) => `lib/creatives/${name}.ts`), "lib/creatives/formats/*.ts", "!**/*.test.ts"],
  ignorePatterns: [".data", ".next", "app", "e2e", "bench", "prisma/migrations"],
  tempDirName: ".data/mutation",
  concurrency: 2,
  // A mutant that loops is one that was found; on a busy machine slow is not yet looping.
  timeoutMS: 20_000,
  disableTypeChecks: "lib/creatives/**/*.ts",
  reporters: ["clear-text", "html", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false, skipFull: true },
  htmlReporter: { fileName: ".data/mutation-report/index.html" },
  jsonReporter: { fileName: ".data/mutation-report/report.json" },
  thresholds: { high: 95, low: 85, break: 85 },
};
