export const sections = ["workspace", "members", "connections", "appearance", "data"] as const;
export type SettingsSection = (typeof sections)[number];

export const settingsPath = (workspace: string, section: SettingsSection) =>
  `/${workspace}/settings${section === "workspace" ? "" : `/${section}`}`;
