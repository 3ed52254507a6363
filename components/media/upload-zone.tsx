"use client";

import { Link2, Upload } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { AddressDialog } from "./address-dialog";
import { UploadList } from "./upload-list";
import { useDrop } from "./use-drop";
import type { Uploads } from "./use-uploads";
import type { MediaQuery } from "@/lib/media/schema";
import { acceptOf, takenParams } from "@/lib/media/taken";

type Props = { uploads: Uploads; takes?: MediaQuery["kind"]; children: ReactNode };

/** Takes files by drop anywhere in it, by paste, by choosing and from an address; below them whatever it is around. */
export function UploadZone({ uploads, takes = "all", children }: Props) {
  const t = useTranslations("media");
  const input = useRef<HTMLInputElement>(null);
  const { handlers, outline } = useDrop(uploads.addFiles);
  const [asking, setAsking] = useState(false);

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    uploads.addFiles(files);
  });
  useEffect(() => {
    window.addEventListener("paste", paste);
    return () => window.removeEventListener("paste", paste);
  }, []);

  return (
    <div {...handlers} className={cn("grid gap-4", outline)}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-lg border border-dashed border-control px-4 py-3">
        <Upload size={18} aria-hidden className="text-ink-3" />
        <span className="min-w-48 flex-1">
          <span className="block font-medium">{t("zone.title")}</span>
          <span className="block text-sm text-ink-2">{t("zone.takes", takenParams)}</span>
        </span>
        <span className="flex gap-2">
          <Button size="sm" icon={<Link2 size={14} />} onClick={() => setAsking(true)}>
            {t("zone.address")}
          </Button>
          <Button size="sm" onClick={() => input.current?.click()}>
            {t("zone.choose")}
          </Button>
        </span>
        <input
          ref={input}
          type="file"
          multiple
          accept={acceptOf(takes)}
          aria-label={t("zone.input")}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            uploads.addFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </div>
      <UploadList uploads={uploads} />
      <AddressDialog open={asking} onOpenChange={setAsking} onAddress={uploads.addAddress} />
      {children}
    </div>
  );
}
