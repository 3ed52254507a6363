import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NextIntlClientProvider } from "next-intl";
import type { ReactElement } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { english } from "@/lib/i18n/namespaces";
import { pseudoMessages } from "@/lib/i18n/pseudo";
import { ToastProvider } from "./toast";
import { TooltipProvider } from "./tooltip";

/** Renders for a component test: every message, every provider, and a person at the keyboard. */
export function renderUi(element: ReactElement, { locale = "en-GB" }: { locale?: Locale } = {}) {
  fillBrowserGaps();
  const user = userEvent.setup();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const messages = locale === "en-XA" ? pseudoMessages(english) : english;
  const inside = (child: ReactElement) => (
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      now={new Date("2026-11-21T12:00:00Z")}
      messages={messages}
    >
      <QueryClientProvider client={client}>
        <TooltipProvider>
          <ToastProvider>{child}</ToastProvider>
        </TooltipProvider>
      </QueryClientProvider>
    </NextIntlClientProvider>
  );
  const rendered = render(inside(element));
  return { ...rendered, user, rerender: (next: ReactElement) => rendered.rerender(inside(next)) };
}

/** jsdom has no layout, so it lacks what measures or scrolls. */
function fillBrowserGaps() {
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      matches: true,
      media: query,
      onchange: null,
      addListener() {},
      removeListener() {},
    });
  Element.prototype.scrollIntoView ??= () => {};
  Element.prototype.hasPointerCapture ??= () => false;
}
