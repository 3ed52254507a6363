import { buildWeb, isBuilt } from "../scripts/build-web.mjs";
import { startProduct } from "./start-product";

/** One product for one run of the browser tests. They find the environment all of it shares in `process.env`. */
export default async function start() {
  if (!isBuilt()) await buildWeb();
  const product = await startProduct({ name: "e2e", port: Number(process.env.E2E_PORT) });
  Object.assign(process.env, product.env, { NODE_ENV: "test" });
  return product.stop;
}
