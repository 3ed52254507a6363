import type { Answers } from "@/lib/audits/ask-meta";

/** What one source is, as far as both ways of reading tell it; null for none. */
export type Found = {
  name: string | undefined;
  associated: string | null;
  instagramBacked: string | null;
  pageBacked: string | null;
  pageBackedInstagram: string | null;
};

type Lookup = Answers["associated"] | Answers["pageBackedInstagram"];

function idIn(answer: Lookup): string | null {
  if (!answer) return null;
  if (!answer.ok) throw answer.error;
  const { value } = answer;
  if (value.state === "none") return null;
  return "threadsUserId" in value ? value.threadsUserId : value.instagramUserId;
}

export const foundIn = (answers: Answers): Found => ({
  name:
    (answers.instagram?.ok && answers.instagram.value.username) ||
    (answers.page?.ok && answers.page.value.name) ||
    undefined,
  associated: idIn(answers.associated),
  instagramBacked: idIn(answers.instagramBacked),
  pageBacked: idIn(answers.pageBacked),
  pageBackedInstagram: idIn(answers.pageBackedInstagram),
});
