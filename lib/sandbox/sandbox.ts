import { Graph } from "@/lib/sandbox/core/graph";
import { Router } from "@/lib/sandbox/core/router";
import { answerDialog } from "@/lib/sandbox/dialog/answer-dialog";
import { answerMe } from "@/lib/sandbox/handlers/me";
import { answerNodes } from "@/lib/sandbox/handlers/nodes";
import { answerOAuth } from "@/lib/sandbox/handlers/oauth";
import { answerPageBackedInstagram } from "@/lib/sandbox/handlers/page-backed-instagram";
import { answerPortfolio } from "@/lib/sandbox/handlers/portfolio";
import { answerThreadsUsers } from "@/lib/sandbox/handlers/threads-users";
import { picture } from "@/lib/sandbox/pictures";
import { Store, type StoreOptions } from "@/lib/sandbox/store/store";
import type { WireAnswer, WireRequest } from "@/lib/sandbox/wire/request";
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
    ];
    for (const register of answers) register(this.router);
  }

  readonly answer = async (request: WireRequest): Promise<WireAnswer> => {
    const [target = "/"] = request.target.split("?");
    const { path } = splitVersion(target);
    if (path === "/dialog/oauth") return answerDialog(this.store, request);
    const [, pictureId] = /^\/pictures\/(\d+)\.svg$/.exec(target) ?? [];
    if (pictureId !== undefined) return picture(pictureId);
    return this.graph.answer(request);
  };
}
