type Options = { home: string; port: number; durable: boolean };

export function connectPostgres(
  options: Options,
): Promise<{ port: number; url: string; release: () => Promise<void> }>;
