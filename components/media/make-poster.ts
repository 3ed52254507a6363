const patienceMs = 10_000;
const quality = 0.9;
/** A little after the beginning, which is often black. */
const atSeconds = 0.5;

const once = (video: HTMLVideoElement, event: "loadeddata" | "seeked") =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("silent")), patienceMs);
    const end = (act: () => void) => () => {
      clearTimeout(timer);
      act();
    };
    video.addEventListener(event, end(resolve), { once: true });
    video.addEventListener(
      "error",
      end(() => reject(new Error("unplayable"))),
      { once: true },
    );
  });

const blobOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));

/** A frame of the video as a picture of its size; null where this browser cannot play it. */
export async function makePoster(file: File): Promise<File | null> {
  const address = URL.createObjectURL(file);
  const video = document.createElement("video");
  try {
    Object.assign(video, { muted: true, playsInline: true, preload: "auto", src: address });
    await once(video, "loadeddata");
    const seeked = once(video, "seeked");
    video.currentTime = Math.min(atSeconds, video.duration / 2);
    await seeked;
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: video.videoWidth, height: video.videoHeight });
    canvas.getContext("2d")?.drawImage(video, 0, 0);
    const blob = await blobOf(canvas);
    return blob && new File([blob], `${file.name.replace(/\.[^.]*$/, "")}.jpg`, { type: "image/jpeg" });
  } catch {
    return null;
  } finally {
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}
