import { MetaError } from "@/lib/sandbox/core/meta-error";

const tokenTexts: Record<number, string> = {
  458: "Error validating access token: The user has not authorized application.",
  459: "Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.",
  460: "Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.",
  463: "Error validating access token: Session has expired.",
  464: "Error validating access token: Sessions for the user are not allowed because the user is not a confirmed user.",
  467: "Error validating access token: The session is invalid because the user logged out.",
  492: "Error validating access token: The user must be an administrator, editor, or moderator of the page in order to impersonate it.",
};

export const invalidParameter = (message: string) =>
  new MetaError({ message: `(#100) ${message}`, type: "OAuthException", code: 100 });

export function noSuchObject(id: string, method: string) {
  return new MetaError({
    message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    type: "GraphMethodException",
    code: 100,
    error_subcode: 33,
  });
}

export const noSuchField = (field: string, type: string) =>
  invalidParameter(`Tried accessing nonexisting field (${field}) on node type (${type})`);

export const noPermission = (code: number) =>
  new MetaError(
    {
      message:
        code === 10
          ? "(#10) Application does not have permission for this action"
          : "(#200) The user hasn't authorized the application to perform this action",
      type: "OAuthException",
      code,
    },
    403,
  );

export const noRole = () =>
  new MetaError(
    {
      message:
        "(#200) User does not have sufficient administrative permission for this action on this page. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.",
      type: "OAuthException",
      code: 200,
    },
    403,
  );

export function badToken(subcode: number | null, message?: string) {
  const text = message ?? (subcode ? tokenTexts[subcode] : undefined) ?? "Error validating access token.";
  return new MetaError(
    { message: text, type: "OAuthException", code: 190, ...(subcode ? { error_subcode: subcode } : {}) },
    subcode === 459 || subcode === 464 ? 400 : 401,
    { "www-authenticate": `OAuth "Facebook Platform" "invalid_token" "${text}"` },
  );
}

export const noToken = () =>
  new MetaError({
    message: "(#104) An access token is required to request this resource.",
    type: "OAuthException",
    code: 104,
  });

export const noActiveToken = () =>
  new MetaError({
    message: "An active access token must be used to query information about the current user.",
    type: "OAuthException",
    code: 2500,
  });

export const pageTokenNeeded = () =>
  badToken(null, "(#190) This method must be called with a Page Access Token");

export const temporary = () =>
  new MetaError(
    {
      message: "An unexpected error has occurred. Please retry your request later.",
      type: "OAuthException",
      code: 2,
      is_transient: true,
    },
    500,
  );

export const oldVersion = (version: string, latest: string) =>
  new MetaError({
    message: `(#2635) You are calling a deprecated or unknown version (${version}) of the Ads API. Please update to the latest version: ${latest}.`,
    type: "OAuthException",
    code: 2635,
  });

export const badProof = (message: string) =>
  new MetaError({ message, type: "GraphMethodException", code: 100 });
