"use client";

import { ImageOff, OctagonX, Upload, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { MediaPicker } from "@/components/media/media-picker";
import { useDrop } from "@/components/media/use-drop";
import { useUploadRefusal } from "@/components/media/use-upload-refusal";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { IconButton } from "@/components/ui/icon-button";
import { Progress } from "@/components/ui/progress";
import type { UploadState } from "./uploads";
import { limits } from "@/lib/creatives/limits";
import type { MediaQuery, MediaView } from "@/lib/media/schema";
import { acceptOf, takenParams } from "@/lib/media/taken";

type Props = {
  id: string;
  takes?: MediaQuery["kind"];
  state: UploadState;
  onFile: (file: File) => void;
  onCancel: () => void;
  /** Chooses from the workspace's library instead; without one only uploading is offered. */
  library?: { workspace: string; onChoose: (media: MediaView) => void } | undefined;
  /** Draws what is there already, around the button that replaces it. Null: the tile asks for a picture. */
  stored: ((replace: ReactNode) => ReactNode) | null;
};

/** Takes a picture by drop or by button, shows how far it is, and says why one was not taken. */
export function UploadTile({ id, takes = "image", state, onFile, onCancel, library, stored }: Props) {
  const t = useTranslations("media");
  const refusal = useUploadRefusal();
  const input = useRef<HTMLInputElement>(null);
  const { handlers, outline } = useDrop(([file]) => file && onFile(file));
  const [picking, setPicking] = useState(false);
  const choose = () => input.current?.click();

  // Chosen while the page was not listening yet.
  const takeEarly = useEffectEvent(() => {
    const early = input.current?.files?.[0];
    if (!early) return;
    if (input.current) input.current.value = "";
    onFile(early);
  });
  useEffect(() => takeEarly(), []);

  const button = (
    <span className="flex flex-wrap gap-2">
      <Button size="sm" id={id} onClick={choose}>
        {t(stored || state.at === "refused" ? "tile.replace" : "tile.choose")}
      </Button>
      {library && (
        <Button size="sm" onClick={() => setPicking(true)}>
          {t("tile.library")}
        </Button>
      )}
    </span>
  );

  return (
    <div {...handlers} className={cn(outline)}>
      <input
        ref={input}
        type="file"
        accept={acceptOf(takes)}
        aria-label={t(`tile.input.${takes}`)}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
      {library && picking && (
        <MediaPicker
          workspace={library.workspace}
          kind={takes}
          onOpenChange={setPicking}
          onChoose={(media) => {
            setPicking(false);
            library.onChoose(media);
          }}
        />
      )}
      {state.at === "sending" && <Sending state={state} onCancel={onCancel} />}
      {state.at === "refused" && (
        <Frame tone="bad" icon={<ImageOff size={18} />} action={button}>
          <bdi className="block truncate font-medium">{state.name}</bdi>
          <span role="alert" className="flex gap-1.5 text-sm text-bad-text">
            <OctagonX size={13} className="mt-0.5 text-bad-solid" />
            {refusal(state.answer)}
          </span>
        </Frame>
      )}
      {state.at === "idle" && !stored && (
        <Frame icon={<Upload size={18} />} action={button}>
          <span className="block font-medium">{t(`tile.title.${takes}`)}</span>
          <span className="block text-sm text-ink-2">
            {t(`tile.takes.${takes}`, { ...takenParams, width: limits.threadsWidth })}
          </span>
        </Frame>
      )}
      {state.at === "idle" && stored?.(button)}
    </div>
  );
}

function Sending({
  state,
  onCancel,
}: {
  state: Extract<UploadState, { at: "sending" }>;
  onCancel: () => void;
}) {
  const t = useTranslations("media");
  const text = state.share < 1 ? t("progress", { percent: state.share }) : t("checking");
  return (
    <Frame
      tone="plain"
      icon={<Upload size={18} />}
      action={<IconButton label={t("cancel")} icon={<X size={16} />} onClick={onCancel} />}
    >
      <span className="flex gap-2">
        <bdi className="min-w-0 flex-1 truncate">{state.name}</bdi>
        <span className="text-sm text-ink-3 tabular-nums">{text}</span>
      </span>
      <Progress
        label={t("uploading", { name: state.name })}
        value={state.share}
        max={1}
        text={text}
        className="mt-2"
      />
    </Frame>
  );
}

type FrameProps = {
  tone?: "dashed" | "plain" | "bad";
  icon: ReactNode;
  action: ReactNode;
  children: ReactNode;
};

function Frame({ tone = "dashed", icon, action, children }: FrameProps) {
  return (
    <div
      className={cn(
        "flex min-h-[72px] flex-wrap items-center gap-3 rounded-lg border p-2.5 pe-3",
        tone === "dashed" && "border-dashed border-control",
        tone === "plain" && "border-line-strong",
        tone === "bad" && "border-bad-solid",
      )}
    >
      <span className="grid size-[50px] shrink-0 place-items-center rounded-sm bg-press text-ink-3">
        {icon}
      </span>
      <div className="min-w-44 flex-1">{children}</div>
      {action}
    </div>
  );
}
