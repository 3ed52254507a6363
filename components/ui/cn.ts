import { clsx, type ClassValue } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ["xs", "sm", "base", "md", "lg", "xl", "2xl", "input"],
      shadow: ["lift", "float"],
      spacing: ["ctl-sm", "ctl", "ctl-lg", "row", "row-tall", "topbar", "tabbar", "sidebar", "rail", "panel"],
    },
  },
});

export function cn(...classes: ClassValue[]) {
  return merge(clsx(classes));
}
