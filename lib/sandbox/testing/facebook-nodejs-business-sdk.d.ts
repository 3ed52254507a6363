/** What the contract test uses of Meta's own SDK, which ships without types. */
declare module "facebook-nodejs-business-sdk" {
  type Params = Record<string, unknown>;
  type Loaded = { id: string; [field: string]: unknown };
  type Cursor = Loaded[] & { hasNext(): boolean; next(): Promise<Cursor> };

  class Api {
    constructor(token: string, locale: string, crashLog: boolean);
    static init(token: string, locale: string, crashLog: boolean): Api;
  }
  interface Node {
    id: string;
    [field: string]: unknown;
    read(fields: string[], params?: Params): Promise<Loaded>;
    update(fields: string[], params?: Params): Promise<Loaded>;
    delete(fields: string[], params?: Params): Promise<Loaded>;
    createEdge(edge: string, fields: string[], params?: Params): Promise<Loaded>;
  }
  interface IGUser extends Node {
    getConnectedThreadsUser(fields: string[], params?: Params): Promise<Cursor>;
    getInstagramBackedThreadsUser(fields: string[], params?: Params): Promise<Cursor>;
    createInstagramBackedThreadsUser(fields: string[], params?: Params): Promise<Loaded>;
  }
  interface Page extends Node {
    getPageBackedInstagramAccounts(fields: string[], params?: Params): Promise<Cursor>;
    createPageBackedInstagramAccount(fields: string[], params?: Params): Promise<Loaded>;
  }
  interface User extends Node {
    getAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getBusinesses(fields: string[], params?: Params): Promise<Cursor>;
    getPermissions(fields: string[], params?: Params): Promise<Cursor>;
    getAdAccounts(fields: string[], params?: Params): Promise<Cursor>;
  }
  interface AdAccount extends Node {
    createAdImage(fields: string[], params?: Params): Promise<Loaded>;
    createAdCreative(fields: string[], params?: Params): Promise<Loaded>;
    getAdCreatives(fields: string[], params?: Params): Promise<Cursor>;
    getGeneratePreviews(fields: string[], params?: Params): Promise<Cursor>;
    getInstagramAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getAdImages(fields: string[], params?: Params): Promise<Cursor>;
    createAdVideo(fields: string[], params?: Params): Promise<Loaded>;
    getAdVideos(fields: string[], params?: Params): Promise<Cursor>;
    getPromotePages(fields: string[], params?: Params): Promise<Cursor>;
  }
  interface AdVideo extends Node {
    getThumbnails(fields: string[], params?: Params): Promise<Cursor>;
  }
  interface Business extends Node {
    getOwnedPages(fields: string[], params?: Params): Promise<Cursor>;
    getClientPages(fields: string[], params?: Params): Promise<Cursor>;
    getOwnedInstagramAccounts(fields: string[], params?: Params): Promise<Cursor>;
    getOwnedAdAccounts(fields: string[], params?: Params): Promise<Cursor>;
  }
  class APIRequest {
    constructor(node: string, method: string, endpoint: string);
    addFields(fields: string[]): APIRequest;
    addParams(params: Params): APIRequest;
  }
  interface APIResponse {
    isSuccess: boolean;
    body: Params;
    status: number;
    error: unknown;
  }
  type Heard = (response: APIResponse) => void;
  interface Batch {
    addRequest(request: APIRequest, success?: Heard, failure?: Heard): unknown;
    execute(): Promise<Batch | null>;
  }

  const sdk: {
    FacebookAdsApi: typeof Api;
    IGUser: new (id: string) => IGUser;
    Page: new (id: string, data?: Params, parentId?: string, api?: Api) => Page;
    User: new (id: string) => User;
    AdAccount: new (id: string) => AdAccount;
    AdCreative: new (id: string) => Node;
    AdVideo: new (id: string) => AdVideo;
    Business: new (id: string) => Business;
    AbstractCrudObject: {
      getByIds(ids: string[], fields: string[], params?: Params): Promise<{ id: Params }[]>;
    };
    APIRequest: typeof APIRequest;
    FacebookAdsApiBatch: new (api: Api) => Batch;
  };
  export default sdk;
}
