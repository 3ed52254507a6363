import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { videoError } from "@/lib/sandbox/videos/keep-video";

const patienceMs = 30_000;
const maxBytes = 1024 * 1024 * 1024;

async function* bytesOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.length;
    if (size > maxBytes) throw new Error("larger than a gigabyte");
    yield value;
  }
}

/** Fetches what `file_url` names into a file, as Meta would, from wherever the sandbox can reach. */
export async function fetchVideo(url: string, file: string) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
    await pipeline(bytesOf(response.body), createWriteStream(file));
  } catch (error) {
    const why = error instanceof Error ? error.message : "unreachable";
    throw videoError(389, `Unable to fetch video file from URL. (${why})`);
  }
}
