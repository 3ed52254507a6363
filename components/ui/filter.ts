/** What a list can be narrowed by, in words, and how that is changed. */
export type Filter = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  toggle: (value: string) => void;
  remove: () => void;
};
