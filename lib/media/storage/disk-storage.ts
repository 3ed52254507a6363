import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { openFile } from "@/lib/media/open-file";
import type { Storage } from "@/lib/media/storage/storage";

const isOtherDevice = (error: unknown) => error instanceof Error && "code" in error && error.code === "EXDEV";

/** A folder that web and worker both see. */
export function diskStorage(folder: string): Storage {
  // The comments keep the build from taking the folder, wherever it is, for a part of the server.
  const root = resolve(/* turbopackIgnore: true */ folder);
  const place = (key: string) => join(/* turbopackIgnore: true */ root, key);
  return {
    async keep(key, path) {
      const target = place(key);
      await mkdir(dirname(target), { recursive: true });
      try {
        await rename(path, target);
      } catch (error) {
        if (!isOtherDevice(error)) throw error;
        await copyFile(path, target);
        await rm(path, { force: true });
      }
    },
    open: (key, range) => openFile(place(key), range),
    async remove(keys) {
      await Promise.all(keys.map((key) => rm(place(key), { force: true })));
    },
    removeAll: (workspaceId) => rm(place(workspaceId), { recursive: true, force: true }),
  };
}
