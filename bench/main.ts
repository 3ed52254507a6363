const benches: Record<string, () => Promise<{ run: () => Promise<number> }>> = {
  crash: () => import("./crash"),
  drafts: () => import("./drafts"),
  graph: () => import("./graph"),
  sandbox: () => import("./sandbox"),
  studio: () => import("./studio"),
  uploads: () => import("./uploads"),
};

const [name = "", ...more] = process.argv.slice(2);
const load = benches[name];
if (!load || more.length > 0) {
  console.error(`npm run bench -- ${Object.keys(benches).join(" | ")}`);
  process.exit(2);
}
process.exit(await (await load()).run());
