"use client";

import { NextIntlClientProvider } from "next-intl";
import shell from "@/lib/i18n/en/shell.json";
import ErrorPage from "./error";
import "./globals.css";

/** Stands in for the root layout when that itself fails, so it brings its own words. */
export default function GlobalError(props: { error: Error & { digest?: string }; retry: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>{shell.broken.title}</title>
        <NextIntlClientProvider locale="en-GB" timeZone="UTC" messages={{ shell }}>
          <ErrorPage {...props} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
