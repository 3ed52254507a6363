"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { ImportPreview } from "./import-preview";
import { useProblemSentence } from "./use-problem-sentence";
import { importDraftAction, readImportAction } from "@/lib/imports/actions";

/** Reads what was pasted, shows what is understood of it, and makes a draft of that. */
export function ImportForm({ workspace }: { workspace: string }) {
  const t = useTranslations("imports");
  const router = useRouter();
  const sentence = useProblemSentence();
  const [text, setText] = useState("");
  const read = useMutation({ mutationFn: () => readImportAction({ workspace, text }) });
  const make = useMutation({
    mutationFn: () => importDraftAction({ workspace, text }),
    onSuccess: (answer) => {
      if (answer.ok && "draftId" in answer) router.push(`/${workspace}/creatives/${answer.draftId}`);
    },
  });
  const answer = read.data;
  const problem = answer?.ok && "problem" in answer ? answer.problem : null;
  const view = answer?.ok && "view" in answer ? answer.view : null;
  const declined = [answer, make.data].find((one) => one?.ok === false);

  return (
    <div className="grid max-w-[1080px] gap-5">
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          read.mutate();
        }}
      >
        <Field label={t("label")} help={t("help")} error={problem ? sentence(problem) : undefined}>
          <Textarea
            rows={12}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            className="font-mono text-sm"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              read.reset();
              make.reset();
            }}
          />
        </Field>
        <div>
          <Button type="submit" variant={view ? "secondary" : "primary"} pending={read.isPending}>
            {t("read")}
          </Button>
        </div>
      </form>
      {declined?.ok === false && <Refusal declined={declined} />}
      {view && (
        <ImportPreview workspace={workspace} view={view}>
          <Button variant="primary" pending={make.isPending} onClick={() => make.mutate()}>
            {t("make")}
          </Button>
        </ImportPreview>
      )}
    </div>
  );
}
