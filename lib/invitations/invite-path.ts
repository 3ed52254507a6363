const base = "/invite/";

export const invitePath = (secret: string) => `${base}${secret}`;

export const isInvitePath = (path: string | null) => path?.startsWith(base) ?? false;
