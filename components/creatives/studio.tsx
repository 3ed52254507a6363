"use client";

import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useDeferredValue, useEffect, useMemo, useState, type SetStateAction } from "react";
import { Note } from "@/components/ui/note";
import { ActTrouble } from "./act-trouble";
import { CheckResult } from "./check-result";
import { useComments } from "@/components/comments/use-comments";
import { useDiscussion } from "@/components/comments/use-discussion";
import { KeptAsIs } from "@/components/imports/kept-as-is";
import { MetaRendering } from "./meta-rendering";
import { ModeBar, type Mode } from "./mode-bar";
import { PreviewPane } from "./preview-pane";
import { PublicationNote } from "./publication-note";
import { PublishDialog } from "./publish-dialog";
import { PublishedCard } from "./published-card";
import { ReadOnlyForm } from "./read-only-form";
import { RequestPane } from "./request-pane";
import { ReviewDialogs } from "@/components/reviews/review-dialogs";
import { ReviewNote } from "@/components/reviews/review-note";
import { useReview } from "@/components/reviews/use-review";
import { SaveTrouble } from "./save-trouble";
import { StudioBar } from "./studio-bar";
import { StudioColumns } from "./studio-columns";
import type { StudioValue } from "./studio-context";
import { StudioForm } from "./studio-form";
import { StudioPanels, type StudioPanel } from "./studio-panels";
import type { StudioProps } from "./studio-props";
import { StudioProviders } from "./studio-providers";
import { createUploads } from "./uploads";
import { useCheck } from "./use-check";
import { useDraft } from "./use-draft";
import { useDraftActs } from "./use-draft-acts";
import { useMetaRefusal } from "./use-meta-refusal";
import { usePresence } from "./use-presence";
import { useProblems } from "./use-problems";
import { usePublishing } from "./use-publishing";
import { usePublishQuestion } from "./use-publish-question";
import { useRendering } from "./use-rendering";
import { useStudioFields } from "./use-studio-fields";
import { useSubject } from "./use-subject";
import { asSent } from "@/lib/creatives/as-sent";
import type { FieldId } from "@/lib/creatives/fields";
import { standingOf } from "@/lib/creatives/publishing-standing";
import { blamedPaths } from "@/lib/creatives/paths-of-fields";
import type { Creative, ThreadsIdPosition } from "@/lib/creatives/schema";
import { blocks } from "@/lib/creatives/validate";

export function Studio(props: StudioProps) {
  const { workspace, canEdit, draftId, draft, adAccount, graph } = props;
  const { creative, change: save, flush, resolve, ...saving } = useDraft(props);
  const { subject, speaker } = useSubject({ ...props, creative });
  const publishing = usePublishing({ workspace, draftId, initial: props.publications });
  const { publications } = publishing;
  const { published, refused, isOpen, lead } = standingOf(publications);
  const truth = useMemo(() => (lead ? asSent(subject, lead) : subject), [subject, lead]);
  const shownSubject = useDeferredValue(truth);
  const isTemplate = draft?.kind === "template";
  const problems = useProblems(shownSubject, isTemplate);
  const fields = useStudioFields(creative, problems);
  const check = useCheck({ workspace, draftId, flush });
  const rendering = useRendering({ workspace, draftId, flush });
  const { duplicate, trouble } = useDraftActs(workspace);
  const [mode, setMode] = useState<Mode>("edit");
  const asking = usePublishQuestion(publications);
  const discussion = useDiscussion({ workspace, savedId: saving.savedId, start: props.discussion });
  const { threads, reload } = discussion;
  const [panel, setPanel] = useState<StudioPanel | null>(
    useSearchParams().has("comment") ? "comments" : null,
  );
  const openComments = useCallback(() => setPanel("comments"), []);
  const comments = useComments({ creative, threads, open: openComments });
  const others = usePresence({ workspace, ...saving });
  const [uploads] = useState(() => createUploads(workspace));
  useEffect(() => uploads.cancelAll, [uploads]);
  const [changedSince, setChangedSince] = useState<string | null>(null);
  const refusal = lead ? null : (refused[0] ?? null);
  useMetaRefusal(creative.format, check.data, rendering.data, refusal, fields.setRefusal);

  const { savedId } = saving;
  useEffect(() => {
    if (draft !== null || !savedId) return;
    window.history.replaceState(null, "", `/${workspace}/creatives/${savedId}`);
  }, [draft, savedId, workspace]);

  const t = useTranslations("creatives");
  const { forgive, showMissing } = fields;
  const refusedId = refused[0]?.id ?? null;
  const change = useCallback(
    (field: FieldId, next: SetStateAction<Creative>) => {
      save(next);
      forgive(field);
      setChangedSince(refusedId);
    },
    [save, forgive, refusedId],
  );
  const goToField = fields.goTo;
  const goTo = useCallback(
    (field: FieldId) => {
      setMode("edit");
      goToField(field);
    },
    [goToField],
  );
  const move = useCallback(
    (threadsIdPosition: ThreadsIdPosition) =>
      change("threadsIdPosition", (latest) => ({ ...latest, threadsIdPosition })),
    [change],
  );

  const blamed = useMemo(
    () => blamedPaths(shownSubject.creative, fields.blamed, fields.refusal?.paths ?? []),
    [shownSubject, fields.blamed, fields.refusal],
  );
  function withoutErrors(act: () => void) {
    showMissing();
    const first = problems.find(({ severity }) => severity === "error");
    if (first) goTo(first.field);
    else act();
  }
  function askToPublish() {
    // What comes of it stands over the form.
    setMode("edit");
    asking.ask(adAccount ? [adAccount.id] : []);
  }
  async function saveVersion() {
    if (lead) return lead.draftVersion;
    return (await flush()) ? saving.version() : null;
  }

  const reviewing = useReview({ workspace, draftId, discussion, save: saving.save, saveVersion });
  const readOnly = !canEdit ? "viewer" : lead ? "published" : isOpen ? "publishing" : null;
  const value: StudioValue = {
    ...{ workspace, creative, speaker, media: subject.media, adAccount, problems, change, goTo, uploads },
    ...{ shown: fields.shown, blamed: fields.blamed, blame: fields.blame },
    ...{ touch: fields.touch, open: fields.open, setOpen: fields.setOpen },
    ...{ openCard: fields.openCard, setOpenCard: fields.setOpenCard },
  };
  const isRefusalOld = !lead && !isOpen && refusedId !== null && changedSince === refusedId;
  const copy = () => savedId && duplicate.mutate({ id: savedId, name: creative.name });

  return (
    <StudioProviders studio={value} discussion={comments.value}>
      <StudioBar
        {...{ workspace, readOnly, mode, savedId, name: creative.name, save: saving.save, reviewing }}
        openThreads={threads.filter(({ isResolved }) => !isResolved).length}
        onComments={comments.openAll}
        onAsk={() => (savedId ? reviewing.setDialog("ask") : withoutErrors(() => reviewing.setDialog("ask")))}
        onMode={setMode}
        others={others}
        onPanel={setPanel}
        checking={check.isPending}
        onCheck={() => withoutErrors(() => check.mutate())}
        onPublish={() => withoutErrors(askToPublish)}
        {...{ flush, isTemplate }}
      />
      <h1 className="sr-only">{creative.name || t("unnamed")}</h1>
      <StudioColumns
        mode={mode}
        onFocusCapture={comments.onFocusCapture}
        form={
          <>
            {isTemplate && <Note title={t("template.title")}>{t("template.body")}</Note>}
            <SaveTrouble {...props} {...{ draftId, creative, save: saving.save }} onResolve={resolve} />
            {lead && (
              <PublishedCard
                publications={published}
                copying={duplicate.isPending}
                isNews={asking.isNews}
                onCopy={canEdit ? copy : null}
                onElsewhere={canEdit && !isOpen ? () => asking.ask([]) : null}
              />
            )}
            {(!readOnly || readOnly === "viewer") && (
              <ReviewNote reviewing={reviewing} canEdit={canEdit} onComments={comments.openAll} />
            )}
            {!isRefusalOld && !asking.isShown && (
              <PublicationNote {...{ publishing, draftId }} onRetry={canEdit ? asking.ask : null} />
            )}
            {!readOnly && <CheckResult check={check} />}
            {readOnly ? (
              <ReadOnlyForm workspace={workspace} subject={shownSubject} why={readOnly} />
            ) : (
              <StudioForm />
            )}
            <KeptAsIs creative={shownSubject.creative} imported={props.imported} />
          </>
        }
        preview={
          <>
            <PreviewPane workspace={workspace} subject={shownSubject} problems={problems} />
            {canEdit && (
              <MetaRendering
                rendering={rendering}
                onShow={() => withoutErrors(() => rendering.mutate(creative))}
              />
            )}
          </>
        }
        request={
          <RequestPane
            {...{ workspace, problems, graph, subject: shownSubject, blamed }}
            onMove={readOnly ? null : move}
            onGoTo={goTo}
          />
        }
      />
      <ModeBar mode={mode} onMode={setMode} hasErrors={blocks(fields.shown)} />
      {savedId && (
        <StudioPanels
          {...{ workspace, panel, flush, ...saving }}
          draftId={savedId}
          canEdit={!readOnly}
          comments={{
            ...{ creative, threads, reload, me: props.person, place: comments.place },
            onGoTo: readOnly ? null : goTo,
          }}
          onClose={() => {
            setPanel(null);
            comments.leave();
          }}
        />
      )}
      <ActTrouble {...trouble} />
      <ReviewDialogs
        {...{ workspace, draftId, creative, saveVersion, reviewing }}
        errors={problems.filter(({ severity }) => severity === "error").length}
      />
      {asking.isShown && (
        <PublishDialog
          {...{ draftId, saveVersion, publishing, asking }}
          identity={shownSubject.identity}
          key={asking.question?.chosen.join()}
        />
      )}
    </StudioProviders>
  );
}
