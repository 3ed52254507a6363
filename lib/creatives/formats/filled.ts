/** Leaves out what is empty: Meta takes an empty text for a wish to show an empty text. */
export const filled = <Texts extends Record<string, string>>(texts: Texts): Partial<Texts> => {
  const kept: Partial<Texts> = {};
  for (const key in texts) if (texts[key] !== "") kept[key] = texts[key];
  return kept;
};
