/** Where a person does what the API cannot. */
export const businessSettingsUrl = "https://business.facebook.com/settings";

/** Meta's page about Threads profiles in a portfolio. */
export const threadsPortfolioHelpUrl = "https://www.facebook.com/business/help/1888797071720635";
