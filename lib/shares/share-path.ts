export const sharePath = (secret: string) => `/share/${secret}`;

/** Stands where the address of a picture names the workspace: whoever holds the link may see what it shows. */
export const sharePlace = (secret: string) => `share/${secret}`;
