import { ImageOff } from "lucide-react";
import { cn } from "./cn";

const sizes = {
  20: "size-5 text-[10px]",
  24: "size-6 text-[11px]",
  32: "size-8 text-[13px]",
  40: "size-10 text-[15px]",
  48: "size-12 text-[17px]",
} as const;

type Props = {
  /** Round is an Instagram account or a person, squarish a Page, dashed has no picture at all. */
  kind: "instagram" | "page" | "person" | "none";
  name: string;
  src?: string | null | undefined;
  size?: keyof typeof sizes | undefined;
  /** The small eye: this is a Threads account. */
  threads?: boolean | undefined;
  className?: string | undefined;
};

/** Decorative: the name stands beside it. A picture that does not load leaves the initials. */
export function Avatar({ kind, name, src, size = 20, threads, className }: Props) {
  const box = cn(
    "relative inline-grid shrink-0 place-items-center leading-none font-semibold",
    sizes[size],
    className,
  );
  if (kind === "none") {
    return (
      <span aria-hidden className={cn(box, "rounded-full border border-dashed border-control text-ink-3")}>
        <ImageOff size={Math.round(size / 2)} />
      </span>
    );
  }
  const round = kind === "page" ? "rounded-[26%]" : "rounded-full";
  return (
    <span aria-hidden className={cn(box, round, "bg-press text-ink-2")}>
      {initials(name)}
      {src && (
        // eslint-disable-next-line @next/next/no-img-element -- Meta's hosts change, and the picture is small already
        <img
          src={src}
          alt=""
          loading="lazy"
          className={cn("absolute inset-0 size-full object-cover", round)}
        />
      )}
      <span className={cn("absolute inset-0 border border-line-strong opacity-60", round)} />
      {threads && <ThreadsEye />}
    </span>
  );
}

function ThreadsEye() {
  return (
    <span className="absolute -end-[3px] -bottom-[3px] grid size-3.5 place-items-center rounded-full bg-surface text-ink">
      <svg
        width="12"
        height="12"
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      >
        <circle cx="7" cy="7" r="2.6" />
        <path d="M7 1.2v3M7 9.8v3" />
      </svg>
    </span>
  );
}

export function initials(name: string) {
  const words = name
    .replace(/^@/, "")
    .split(/[\s._-]+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.slice(0, 2).map((word) => [...word][0] ?? "");
  return letters.join("").toUpperCase() || "·";
}
