import type { FocusEventHandler, ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { Mode } from "./mode-bar";

type Props = {
  mode: Mode;
  form: ReactNode;
  preview: ReactNode;
  request: ReactNode;
  onFocusCapture: FocusEventHandler;
};

/** Form, preview and request side by side; on a phone one of them at a time. */
export function StudioColumns({ mode, form, preview, request, onFocusCapture }: Props) {
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(460px,1.06fr)_minmax(360px,.8fr)_minmax(380px,.94fr)] max-xl:grid-cols-[minmax(0,1fr)_400px] max-md:block max-md:pb-[var(--tabbar)]">
      <div
        onFocusCapture={onFocusCapture}
        className={cn(
          "grid min-h-0 min-w-0 content-start gap-4 overflow-auto p-5 pt-[18px] pb-10 max-md:overflow-visible max-md:p-4",
          mode !== "edit" && "max-md:hidden",
        )}
      >
        {form}
      </div>
      <div
        className={cn(
          "flex min-h-0 min-w-0 flex-col overflow-auto border-x border-line bg-canvas max-md:min-h-dvh max-md:overflow-visible max-md:border-0",
          mode !== "preview" && "max-md:hidden",
          mode === "request" && "max-xl:hidden",
        )}
      >
        {preview}
      </div>
      <div
        className={cn(
          "flex min-h-0 min-w-0 flex-col overflow-auto bg-sunken max-xl:border-s max-xl:border-line max-md:min-h-dvh max-md:overflow-visible max-md:border-0",
          mode !== "request" && "max-xl:hidden",
        )}
      >
        {request}
      </div>
    </div>
  );
}
