/** What the contract test uses of Meta's own SDK, which ships without types. */
declare module "facebook-nodejs-business-sdk" {
  type Params = Record<string, unknown>;
  type Loaded = { id: string; [field: string]: unknown };
  type Cursor = Loaded[] & { hasNext(): boolean; next(): Promise<Cursor> };

  class Api {
    static init(token: string, locale: string, crashLog: boolean): Api;
  }
  class Node {
    constructor(id: string);
    id: string;
    [field: string]: unknown;
    read(fields: string[], params?: Params): Promise<Loaded>;
  }
  class IGUser extends Node {
    getConnectedThreadsUser(fields: string[], params?: Params): Promise<Cursor>;
    getInstagramBackedThreadsUser(fields: string[], params?: Params): Promise<Cursor>;
    createInstagramBackedThreadsUser(fields: string[], params?: Params): Promise<Loaded>;
  }
  class Page extends Node {
    getPageBackedInstagramAccounts(fields: string[], params?: Params): Promise<Cursor>;
    createPageBackedInstagramAccount(fields: string[], params?: Params): Promise<Loaded>;
  }
  class User extends Node {
    getAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getBusinesses(fields: string[], params?: Params): Promise<Cursor>;
    getPermissions(fields: string[], params?: Params): Promise<Cursor>;
  }
  class AdAccount extends Node {
    createAdImage(fields: string[], params?: Params): Promise<Loaded>;
    createAdCreative(fields: string[], params?: Params): Promise<Loaded>;
    getAdCreatives(fields: string[], params?: Params): Promise<Cursor>;
    getGeneratePreviews(fields: string[], params?: Params): Promise<Cursor>;
    getInstagramAccounts(fields: string[], params?: Params): Promise<Cursor>;
  }
  class APIRequest {
    constructor(node: string, method: string, endpoint: string);
    addFields(fields: string[]): APIRequest;
    addParams(params: Params): APIRequest;
  }
  class APIResponse {
    isSuccess: boolean;
    body: Params;
    status: number;
    error: unknown;
  }
  class FacebookAdsApiBatch {
    constructor(
      api: Api,
      success?: (response: APIResponse) => void,
      failure?: (response: APIResponse) => void,
    );
    addRequest(
      request: APIRequest,
      success?: (response: APIResponse) => void,
      failure?: (response: APIResponse) => void,
    ): unknown;
    execute(): Promise<FacebookAdsApiBatch | null>;
  }

  const sdk: {
    FacebookAdsApi: typeof Api;
    IGUser: typeof IGUser;
    Page: typeof Page;
    User: typeof User;
    AdAccount: typeof AdAccount;
    APIRequest: typeof APIRequest;
    FacebookAdsApiBatch: typeof FacebookAdsApiBatch;
  };
  export default sdk;
}
