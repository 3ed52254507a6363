import type { Client } from "pg";

export type ForeignKey = {
  name: string;
  table: string;
  columns: string[];
  target: string;
  targetColumns: string[];
};

/** Every reference between tables of the product, as the database itself knows it. */
export async function listForeignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT c.conname AS name, c.conrelid::regclass::text AS table, c.confrelid::regclass::text AS target,
      ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(n, i)
        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n ORDER BY k.i) AS columns,
      ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY k(n, i)
        JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n ORDER BY k.i) AS "targetColumns"
    FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace ORDER BY 1`);
  return rows;
}

/** Tables whose rows belong to a workspace. */
export async function listTenantTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string }>(`
    SELECT table_name AS table FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name = 'workspaceId' ORDER BY 1`);
  return rows.map(({ table }) => table);
}

/** `table.column` of everything that may be null. */
export async function listOptionalColumns(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT table_name || '.' || column_name AS name FROM information_schema.columns
    WHERE table_schema = 'public' AND is_nullable = 'YES'`);
  return rows.map(({ name }) => name);
}

/** The columns of a table's primary key, in order. */
export async function primaryKeyOf(client: Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ columns: string[] }>(
    `SELECT ARRAY(SELECT a.attname::text FROM unnest(conkey) WITH ORDINALITY k(n, i)
       JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = k.n ORDER BY k.i) AS columns
     FROM pg_constraint WHERE contype = 'p' AND conrelid = $1::regclass`,
    [table],
  );
  return rows[0]?.columns ?? [];
}

type Row = Record<string, unknown>;

/** Inserts a row of which only some columns matter; what else it must have is filled in by its type. */
export async function insertRow(client: Client, table: string, given: Row): Promise<void> {
  const { rows: needed } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND is_nullable = 'NO' AND column_default IS NULL`,
    [table],
  );
  const row: Row = { ...given };
  for (const { name, type } of needed) row[name] ??= await valueOf(client, type);
  const names = Object.keys(row);
  await client.query(
    `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(", ")})
     VALUES (${names.map((_, index) => `$${index + 1}`).join(", ")})`,
    Object.values(row),
  );
}

async function valueOf(client: Client, type: string): Promise<unknown> {
  const values: Record<string, unknown> = {
    ...{ uuid: crypto.randomUUID(), text: crypto.randomUUID(), timestamp: new Date(), bool: false },
    ...{ int4: 1, jsonb: "{}", _text: [], bytea: Buffer.from("bytes") },
  };
  if (type in values) return values[type];
  const { rows } = await client.query<{ label: string }>(
    "SELECT enumlabel AS label FROM pg_enum WHERE enumtypid = $1::regtype ORDER BY enumsortorder LIMIT 1",
    [`"${type}"`],
  );
  if (!rows[0]) throw new Error(`no value is known for a column of type ${type}`);
  return rows[0].label;
}
