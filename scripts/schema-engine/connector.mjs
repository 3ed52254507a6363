import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { parse } from "pg-connection-string";

const charOid = 18;
const textOid = 25;

/** The adapter has no name for the catalogue's type "char", which the engine reads and calls Character. */
function readChars(queryable) {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    query.charColumns = fields.flatMap((field, at) => (field.dataTypeID === charOid ? [at] : []));
    for (const at of query.charColumns) fields[at].dataTypeID = textOid;
    return result;
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const at of query.charColumns ?? []) result.columnTypes[at] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

function readyForMigrations(adapter) {
  readChars(adapter);
  const begin = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => readChars(await begin(isolation));
  // The adapter splits scripts at every `;`, also inside function bodies. Sent whole they arrive as written.
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

class MigrationPg extends PrismaPg {
  constructor(config, options) {
    super(config, options);
    this.migration = { config, options };
  }

  async connect() {
    return readyForMigrations(await super.connect());
  }

  /** The adapter's own version drops the shadow database while its pool is still open, which Postgres refuses. */
  async connectToShadowDb() {
    const { config, options } = this.migration;
    const main = await this.connect();
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}"`);
    const shadow = readyForMigrations(await new PrismaPg({ ...config, database }, options).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await main.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
      await main.dispose();
    };
    return shadow;
  }
}

/**
 * The engine's way to Postgres. The URL is taken apart because the adapter prefers a `connectionString` to `database`:
 * given one, the shadow database would be the real one.
 */
export function connectorFor(url = "postgresql://127.0.0.1:5432/none") {
  const schema = URL.canParse(url) ? (new URL(url).searchParams.get("schema") ?? undefined) : undefined;
  return bindMigrationAwareSqlAdapterFactory(new MigrationPg(parse(url), { schema }));
}
