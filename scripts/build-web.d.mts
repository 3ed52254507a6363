export function isBuilt(): boolean;
export function buildWeb(): Promise<string>;
