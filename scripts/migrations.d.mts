export function migrate(databaseUrl: string): Promise<"up to date" | "applied">;
