import {
  createLoader,
  createSerializer,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
  type inferParserType,
} from "nuqs/server";
import { setupPath } from "@/lib/setup/steps";

const page = parseAsInteger.withDefault(1);
const q = parseAsString.withDefault("");

/** The portfolio step as it stands in the URL. `business` is an id, or "none" for what belongs to none. */
export const portfolioParams = { q, business: parseAsString.withDefault(""), page };
export type PortfolioQuery = inferParserType<typeof portfolioParams>;
export const loadPortfolioQuery = createLoader(portfolioParams);
const serializePortfolio = createSerializer(portfolioParams);

export const portfolioPath = (workspace: string, query: Partial<PortfolioQuery>) =>
  `${setupPath(workspace, "portfolio")}${serializePortfolio(query)}`;

export const shownRows = ["all", "creatable", "open", "ready"] as const;

/** The Threads accounts step. `guide` is the source whose linking guide is open beside the grid. */
export const threadsParams = {
  q,
  only: parseAsStringLiteral(shownRows).withDefault("all"),
  page,
  guide: parseAsString.withDefault(""),
};
export type ThreadsQuery = inferParserType<typeof threadsParams>;
export const loadThreadsQuery = createLoader(threadsParams);
const serializeThreads = createSerializer(threadsParams);

export const threadsPath = (workspace: string, query: Partial<ThreadsQuery>) =>
  `${setupPath(workspace, "threads-accounts")}${serializeThreads(query)}`;

/** The linking guide, by itself or about one source. */
export const guideParams = { source: parseAsString.withDefault(""), q };
export const loadGuideQuery = createLoader(guideParams);
const serializeGuide = createSerializer(guideParams);

export const linkingGuidePath = (workspace: string, source?: string) =>
  `/${workspace}/linking-guide${serializeGuide(source ? { source } : {})}`;

/** Readable without an account here. */
export const publicGuidePath = "/help/link-threads";
