import { spawnSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createWhole } from "../create-whole.mjs";
import { expected } from "../lifetime.mjs";
import { installedPrograms } from "./programs.mjs";

const nobody = 65534;
const isRoot = () => process.getuid() === 0;

/**
 * Makes sure that `home` has a database cluster. Returns where its `data` and its `programs` are, the `password` of the
 * user postgres, and `as`: the uid and gid to run under, since Postgres refuses root.
 */
export async function prepareCluster(home) {
  fs.mkdirSync(home, { recursive: true });
  const password = ensurePassword(home);
  const inPlace = { programs: await installedPrograms(), data: path.join(home, "cluster"), as: {} };
  const cluster = { password, ...(isRoot() ? forNobody(inPlace, home, password) : inPlace) };
  if (!fs.existsSync(path.join(cluster.data, "PG_VERSION"))) initialise(cluster);
  return cluster;
}

function ensurePassword(home) {
  const file = path.join(home, "password");
  if (!fs.existsSync(file)) {
    if (fs.existsSync(path.join(home, "cluster"))) {
      throw expected(`${file} is gone. Delete ${home} to start afresh.`);
    }
    createWhole(file, randomBytes(18).toString("hex"));
  }
  return fs.readFileSync(file, "utf8");
}

/** Programs and data where nobody can reach them: in place if the folders above allow it, else outside. */
function forNobody(inPlace, home, password) {
  const { programs } = inPlace;
  const owner = fs.statSync(inPlace.data, { throwIfNoEntry: false });
  const as = owner ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody };
  const check = 'test -x "$1" && test -r "$2" && test -x "$3"';
  const needed = [
    path.join(programs, "bin/postgres"),
    path.join(programs, "share/postgresql/postgres.bki"),
    home,
  ];
  const reachable = spawnSync("/bin/sh", ["-c", check, "sh", ...needed], { ...as, cwd: "/" }).status === 0;
  if (reachable) return { ...inPlace, as };
  // The name holds the password, so that a deleted or copied .data never meets the data of another.
  const name = createHash("sha256").update(`${home}\0${password}`).digest("hex").slice(0, 12);
  const outside = ownFolder(path.join(fs.existsSync("/var/tmp") ? "/var/tmp" : tmpdir(), `heddle-${name}`));
  const copy = path.join(outside, "programs");
  if (!fs.existsSync(copy)) {
    const staging = `${copy}-${process.pid}`;
    fs.cpSync(programs, staging, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(staging, copy);
  }
  return { programs: copy, data: path.join(outside, "cluster"), as };
}

/** A folder in a place where anybody may write must be ours before a program in it is run. */
function ownFolder(folder) {
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  const found = fs.lstatSync(folder);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw expected(`${folder} belongs to somebody else. Set DATABASE_URL to use your own Postgres.`);
  }
  return folder;
}

/** Made beside its place and moved there when complete: an interrupted first start leaves nothing half made. */
function initialise({ programs, data, password, as }) {
  const staging = `${data}-${process.pid}`;
  const passwordFile = `${staging}.password`;
  fs.mkdirSync(staging, { mode: 0o700 });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (as.uid) for (const made of [staging, passwordFile]) fs.chownSync(made, as.uid, as.gid);
  const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  const args = [`--pgdata=${staging}`, "--encoding=UTF8", "--no-sync", ...locale, ...access];
  const made = spawnSync(path.join(programs, "bin/initdb"), args, { ...as, cwd: "/", encoding: "utf8" });
  fs.rmSync(passwordFile);
  if (made.status === 0 && !fs.existsSync(data)) fs.renameSync(staging, data);
  else fs.rmSync(staging, { recursive: true });
  if (made.status !== 0)
    throw expected(`Postgres could not make its data folder:\n${made.stderr ?? made.error}`);
}
