import type { Config } from "tailwindcss";

const token = (name: string) => `var(--${name})`;

const status = (name: string) => ({
  text: token(`${name}-text`),
  tint: token(`${name}-tint`),
  line: token(`${name}-line`),
  solid: token(`${name}-solid`),
});

const sizes = ["xs", "sm", "base", "md", "lg", "xl", "2xl"];

export default {
  content: ["./app/**/*.{ts,tsx}", "./components/**/*.{ts,tsx}"],
  darkMode: ["selector", '[data-theme="dark"]'],
  theme: {
    colors: {
      transparent: "transparent",
      current: "currentColor",
      canvas: token("canvas"),
      surface: token("surface"),
      raised: token("raised"),
      sunken: token("sunken"),
      hover: token("hover"),
      press: token("press"),
      control: token("control"),
      scrim: token("scrim"),
      line: { DEFAULT: token("line"), strong: token("line-strong") },
      ink: { DEFAULT: token("text"), 2: token("text-2"), 3: token("text-3") },
      accent: {
        DEFAULT: token("accent"),
        hover: token("accent-hover"),
        on: token("on-accent"),
        text: token("accent-text"),
        tint: token("accent-tint"),
        line: token("accent-line"),
      },
      ok: status("ok"),
      warn: status("warn"),
      bad: { ...status("bad"), on: token("on-bad") },
      code: { key: token("code-key"), string: token("code-string"), number: token("code-number") },
    },
    fontFamily: { sans: token("font-sans"), mono: token("font-mono") },
    fontSize: {
      ...Object.fromEntries(sizes.map((s) => [s, [token(`fs-${s}`), { lineHeight: token(`lh-${s}`) }]])),
      input: [token("fs-input"), { lineHeight: token("lh-base") }],
    },
    borderRadius: {
      none: "0",
      xs: token("r-xs"),
      sm: token("r-sm"),
      md: token("r-md"),
      lg: token("r-lg"),
      xl: token("r-xl"),
      full: token("r-full"),
    },
    boxShadow: { none: "none", lift: token("shadow-lift"), float: token("shadow-float") },
    screens: { md: "768px", lg: "1180px", xl: "1280px" },
    extend: {
      height: {
        "ctl-sm": token("h-sm"),
        ctl: token("h-md"),
        "ctl-lg": token("h-lg"),
        row: token("row"),
        "row-tall": token("row-tall"),
        topbar: token("topbar"),
        tabbar: token("tabbar"),
      },
      minHeight: { ctl: token("h-md"), "ctl-lg": token("h-lg"), row: token("row"), topbar: token("topbar") },
      width: {
        "ctl-sm": token("h-sm"),
        ctl: token("h-md"),
        "ctl-lg": token("h-lg"),
        sidebar: token("sidebar"),
        rail: token("rail"),
        panel: token("panel"),
      },
      zIndex: {
        sticky: "10",
        panel: "20",
        bar: "30",
        // Over a dialog, since what a dialog opens lies in the page beside it.
        popover: "55",
        dialog: "50",
        toast: "60",
        skip: "90",
      },
      transitionDuration: { fast: token("t-fast"), mid: token("t-mid"), slow: token("t-slow") },
    },
  },
} satisfies Config;
