import type { Client } from "pg";

export function databaseUrl(serverUrl: string, name: string): string;
export function withClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result>;
export function databaseExists(client: Client, name: string): Promise<boolean>;
export function createDatabase(client: Client, name: string, options?: { template?: string }): Promise<void>;
export function dropDatabase(client: Client, name: string): Promise<void>;
