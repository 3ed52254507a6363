import { defineConfig, globalIgnores } from "eslint/config";
import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

// Signs and units that read the same in every language.
const signs = "· – — … / : , ( ) % + × ✓ → ← @ # { } ⌘ K 1 * -".split(" ");

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  globalIgnores([
    ".next/**",
    ".data/**",
    "lib/generated/**",
    "next-env.d.ts",
    "test-results/**",
    "playwright-report/**",
  ]),
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { "max-lines": ["error", 300], eqeqeq: ["error", "smart"] },
  },
  // Their `use` is a fixture's, not React's.
  { files: ["e2e/**", "lib/testing/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  { files: ["*.config.mjs"], rules: { "import/no-anonymous-default-export": "off" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    ignores: ["**/*.test.tsx"],
    rules: {
      "react/jsx-no-literals": ["error", { ignoreProps: true, allowedStrings: signs }],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "JSXAttribute[name.name=/^(aria-label|aria-description|title|alt|placeholder|label)$/] > Literal[value=/[A-Za-z]/]",
          message: "Text a person reads comes from a message catalogue.",
        },
      ],
    },
  },
]);
