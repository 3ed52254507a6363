import { z } from "zod";

const Page = z.object({
  data: z.array(z.object({ id: z.string() })),
  paging: z.object({ next: z.string().optional() }).optional(),
});
const Control = z.object({ process: z.object({ rssBytes: z.number(), cpuMs: z.number() }) });

/** What the sandbox's own process takes. */
export async function processOf(url: string) {
  const response = await fetch(`${url}/__sandbox/`);
  return Control.parse(await response.json()).process;
}

async function walk(first: string, token: string): Promise<number> {
  let next: string | undefined = first;
  let seen = 0;
  while (next !== undefined) {
    const response = await fetch(next, { headers: { authorization: `Bearer ${token}` } });
    const { data, paging } = Page.parse(await response.json());
    seen += data.length;
    next = paging?.next;
  }
  return seen;
}

/** Every Page and every Instagram account there is, page after page, to the end. */
export async function walkAll(url: string, token: string) {
  const started = performance.now();
  const { data } = Page.parse(
    await (
      await fetch(`${url}/v25.0/me/businesses`, { headers: { authorization: `Bearer ${token}` } })
    ).json(),
  );
  const query = "limit=500&fields=id,name";
  const pages = await walk(`${url}/v25.0/me/accounts?${query}`, token);
  const accounts = await walk(`${url}/v25.0/${data[0]?.id}/owned_instagram_accounts?${query}`, token);
  return { seen: pages + accounts, seconds: (performance.now() - started) / 1000 };
}
