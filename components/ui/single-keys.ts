/** `off` where somebody does not want one key alone to act; the root layout repeats it as `data-single-keys`. */
export const singleKeysCookie = "single-keys";

export const singleKeysOff = () => document.documentElement.dataset["singleKeys"] === "off";
