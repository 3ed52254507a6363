import type { Metadata, Viewport } from "next";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Messages } from "@/components/ui/messages";
import { singleKeysCookie } from "@/components/ui/single-keys";
import { parseTheme, themeCookie } from "@/components/ui/theme";
import "./globals.css";
import { Providers } from "./providers";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: t("product"), template: `%s · ${t("product")}` }, description: t("promise") };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const kept = await cookies();
  const theme = parseTheme(kept.get(themeCookie)?.value);
  return (
    <html
      lang={await getLocale()}
      className={cn(GeistSans.variable, GeistMono.variable)}
      {...(theme === "system" ? {} : { "data-theme": theme })}
      {...(kept.get(singleKeysCookie)?.value === "off" ? { "data-single-keys": "off" } : {})}
    >
      <body>
        <Messages namespaces={[]}>
          <Providers>{children}</Providers>
        </Messages>
      </body>
    </html>
  );
}
