const ignoredWithValue = new Set(["--enabled-preview-features", "--extension-types"]);

/** What the Prisma CLI passes to its schema engine. */
export function parseArguments(argv) {
  const options = { datamodels: [], url: undefined, command: undefined, version: false };
  for (let at = 0; at < argv.length; at += 1) {
    const name = argv[at];
    if (name === "--datamodels") options.datamodels.push(argv[++at]);
    else if (name === "--datasource") options.url = JSON.parse(argv[++at]).url;
    else if (name === "cli") options.command = argv[++at];
    else if (name === "--version" || name === "-V") options.version = true;
    else if (ignoredWithValue.has(name)) at += 1;
  }
  return options;
}
