import { Graph } from "@/lib/sandbox/core/graph";
import { Router } from "@/lib/sandbox/core/router";
import { problemPage } from "@/lib/sandbox/dialog/dialog-pages";
import { answerDialog } from "@/lib/sandbox/dialog/answer-dialog";
import { answerControl } from "@/lib/sandbox/control/control-api";
import { answerAction } from "@/lib/sandbox/control/actions";
import { controlPage } from "@/lib/sandbox/control/control-page";
import { previewPage } from "@/lib/sandbox/creatives/preview";
import { answerCreatives } from "@/lib/sandbox/handlers/creatives";
import { answerMedia } from "@/lib/sandbox/handlers/media";
import { answerMe } from "@/lib/sandbox/handlers/me";
import { answerNodes } from "@/lib/sandbox/handlers/nodes";
import { answerOAuth } from "@/lib/sandbox/handlers/oauth";
import { answerPageBackedInstagram } from "@/lib/sandbox/handlers/page-backed-instagram";
import { answerPortfolio } from "@/lib/sandbox/handlers/portfolio";
import { answerThreadsUsers } from "@/lib/sandbox/handlers/threads-users";
import { imageAnswer, picture } from "@/lib/sandbox/pictures";
import { Store, type StoreOptions } from "@/lib/sandbox/store/store";
import { htmlAnswer, type WireAnswer, type WireRequest } from "@/lib/sandbox/wire/request";
import { splitVersion } from "@/lib/sandbox/wire/split-version";

/** The whole stand-in for Meta: requests in, answers out; who carries them is another matter. */
export class Sandbox {
  readonly store: Store;
  readonly router = new Router();
  private readonly graph: Graph;

  constructor(options: StoreOptions) {
    this.store = new Store(options);
    this.graph = new Graph(this.store, this.router);
    const answers = [
      answerOAuth,
      answerMe,
      answerPortfolio,
      answerNodes,
      answerThreadsUsers,
      answerPageBackedInstagram,
      answerMedia,
      answerCreatives,
    ];
    for (const register of answers) register(this.router);
  }

  readonly answer = async (request: WireRequest): Promise<WireAnswer> => {
    const [target = "/", query = ""] = request.target.split(/\?(.*)/s);
    const { path } = splitVersion(target);
    if (path === "/dialog/oauth") return answerDialog(this.store, request);
    if (target.startsWith("/__sandbox")) return this.control(request, target.slice("/__sandbox".length));
    if (request.method === "GET" && target === "/" && !/(^|&)ids=/.test(query)) {
      return htmlAnswer(200, controlPage(this.store));
    }
    return this.asset(target, query) ?? this.graph.answer(request);
  };

  private control(request: WireRequest, path: string): Promise<WireAnswer> {
    if (path === "/act" && request.method === "POST") return answerAction(this.store, request);
    return answerControl(this.store, request, path);
  }

  /** Pictures, uploaded images and previews. */
  private asset(target: string, query: string): WireAnswer | null {
    const [, kind, id = ""] = /^\/(pictures|images|previews)(?:\/([\w.]+))?$/.exec(target) ?? [];
    if (kind === undefined) return null;
    if (kind === "pictures" && id.endsWith(".svg")) return picture(id.slice(0, -4));
    const bytes = kind === "images" ? this.store.imageBytes.get(id) : undefined;
    if (bytes) return imageAnswer(bytes);
    const page = kind === "previews" ? previewPage(new URLSearchParams(query).get("d") ?? "") : null;
    return page === null ? htmlAnswer(404, problemPage("There is nothing here.")) : htmlAnswer(200, page);
  }
}
