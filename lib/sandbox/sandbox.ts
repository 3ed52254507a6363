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
import { answerVideoUploads } from "@/lib/sandbox/handlers/video-uploads";
import { answerVideos } from "@/lib/sandbox/handlers/videos";
import { uploadedAsset } from "@/lib/sandbox/uploaded-asset";
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
      answerVideos,
      answerVideoUploads,
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

  /** Pictures, frames, uploads and previews. */
  private asset(target: string, query: string): WireAnswer | null {
    const [, kind, name = ""] =
      /^\/(pictures|images|videos|frames|previews)(?:\/([\w.]+))?$/.exec(target) ?? [];
    if (kind === undefined) return null;
    const page = kind === "previews" ? previewPage(new URLSearchParams(query).get("d") ?? "") : null;
    if (page !== null) return htmlAnswer(200, page);
    return uploadedAsset(this.store, kind, name) ?? htmlAnswer(404, problemPage("There is nothing here."));
  }
}
