import type { draftSorts, DraftTab } from "@/lib/drafts/search-params";

export type DraftColumn =
  | "creative"
  | "speaker"
  | "status"
  | "problems"
  | "placeholders"
  | "people"
  | "version"
  | "edited"
  | "actions";

type Shape = {
  id: DraftColumn;
  sort?: (typeof draftSorts)[number];
  end?: boolean;
  className: string;
  /** Where it stands among the lines of a phone's row. */
  phone: string;
  /** Where it is in the list; in both unless told. */
  only?: DraftTab;
};

/** In reading order. A narrower container drops the least needed first: version, who speaks, people. */
export const draftColumns: readonly Shape[] = [
  {
    id: "creative",
    sort: "name",
    className: "",
    phone: "max-md:col-start-2 max-md:row-start-1",
  },
  { id: "speaker", className: "w-[176px] @max-[860px]:hidden", phone: "max-md:hidden" },
  {
    id: "status",
    className: "w-[146px]",
    phone: "max-md:col-start-2 max-md:row-start-2 max-md:ps-[46px]!",
    only: "drafts",
  },
  {
    id: "problems",
    className: "w-[112px] @max-[640px]:hidden",
    phone: "max-md:col-start-3 max-md:col-span-2 max-md:row-start-2 max-md:justify-self-end max-md:block!",
    only: "drafts",
  },
  {
    id: "placeholders",
    className: "w-[26%]",
    phone: "max-md:col-start-2 max-md:col-span-3 max-md:row-start-2 max-md:ps-[46px]!",
    only: "templates",
  },
  { id: "people", className: "w-[168px] @max-[1120px]:hidden", phone: "max-md:hidden" },
  {
    id: "version",
    sort: "version",
    end: true,
    className: "w-[84px] @max-[1000px]:hidden",
    phone: "max-md:hidden",
  },
  {
    id: "edited",
    sort: "edited",
    end: true,
    className: "w-[88px]",
    phone: "max-md:col-start-3 max-md:row-start-1 max-md:ps-2!",
  },
  {
    id: "actions",
    end: true,
    className: "w-[52px]",
    phone: "max-md:col-start-4 max-md:row-start-1 max-md:justify-self-end",
  },
];

export const columnsOf = (tab: DraftTab) => draftColumns.filter(({ only }) => !only || only === tab);
