"use client";

import { useMutation } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useDrop } from "@/components/media/use-drop";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { Textarea } from "@/components/ui/textarea";
import type { FileRefusal } from "@/lib/draft-csv/problem";
import { csvImportPath, csvImportUrl, ImportAnswer } from "@/lib/draft-csv/schema";

type Csv = { name: string; content: Blob };

async function send(workspace: string, { name, content }: Csv): Promise<ImportAnswer> {
  const response = await fetch(`${csvImportUrl(workspace)}?${new URLSearchParams({ name })}`, {
    method: "POST",
    headers: { "content-type": "text/csv" },
    body: content,
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return ImportAnswer.parse(await response.json());
}

/** Takes a CSV as a file, dropped or chosen, or as text, and leads to what became of its rows. */
export function CsvForm({ workspace }: { workspace: string }) {
  const t = useTranslations("imports.csv");
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const read = useMutation({
    mutationFn: (csv: Csv) => send(workspace, csv),
    onSuccess: (answer) => {
      if ("importId" in answer) router.push(csvImportPath(workspace, answer.importId));
    },
  });
  const take = (files: readonly File[]) => {
    const [file] = files;
    if (file) read.mutate({ name: file.name, content: file });
  };
  const { handlers, outline } = useDrop(take);
  const refused = read.data && "refused" in read.data ? read.data.refused : null;
  const name = read.variables?.name ?? "";

  return (
    <div className="grid gap-4">
      {refused && (
        <Note tone="bad" title={t("notRead", { name })}>
          <RefusedWords refused={refused} />
        </Note>
      )}
      {read.isError && (
        <Note tone="bad" title={t("notSent")}>
          {t("notSentBody")}
        </Note>
      )}
      <div
        {...handlers}
        data-bordered
        className={cn(
          "grid justify-items-start gap-2 rounded-lg border border-dashed border-control p-4",
          outline,
        )}
      >
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          className="sr-only"
          tabIndex={-1}
          aria-label={t("file")}
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <Button
          variant="primary"
          icon={<FileSpreadsheet size={16} />}
          pending={read.isPending}
          onClick={() => input.current?.click()}
        >
          {t("choose")}
        </Button>
        <p className="text-sm text-ink-3">{t("takes")}</p>
      </div>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) read.mutate({ name: t("pastedName"), content: new Blob([text]) });
        }}
      >
        <Field label={t("paste")} help={t("pasteHelp")}>
          <Textarea
            rows={5}
            dir="ltr"
            spellCheck={false}
            className="font-mono text-sm"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <div>
          <Button
            type="submit"
            pending={read.isPending}
            notAllowed={text.trim() ? undefined : t("pasteFirst")}
          >
            {t("read")}
          </Button>
        </div>
      </form>
    </div>
  );
}

function RefusedWords({ refused: { code, params } }: { refused: FileRefusal }) {
  const t = useTranslations("imports.csv.refused");
  return t(code, { column: "", line: 0, limit: 0, row: 0, ...params });
}
