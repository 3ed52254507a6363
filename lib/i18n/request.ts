import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { localeCookie, parseLocale } from "./locale";
import { english } from "./namespaces";
import { pseudoMessages } from "./pseudo";

const pseudo = pseudoMessages(english);

export default getRequestConfig(async () => {
  const locale = parseLocale((await cookies()).get(localeCookie)?.value);
  return { locale, timeZone: "UTC", now: new Date(), messages: locale === "en-XA" ? pseudo : english };
});
