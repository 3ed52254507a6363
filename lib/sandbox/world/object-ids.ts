/** Every id says what it names: a prefix, three digits for the copy of the world, nine for the index. */
const prefixes = {
  instagram: "17841",
  pageBackedInstagram: "17842",
  associatedThreads: "17851",
  backedThreads: "17852",
  pageBackedThreads: "17853",
  page: "101",
  business: "309",
  adAccount: "act_404",
  person: "602",
} as const;
export type ObjectKind = keyof typeof prefixes;

const shape = /^(17841|17842|17851|17852|17853|101|309|act_404|602)(\d{3})(\d{9})$/;
const kinds = new Map<string, ObjectKind>();
for (const kind of Object.keys(prefixes)) if (isKind(kind)) kinds.set(prefixes[kind], kind);

function isKind(name: string): name is ObjectKind {
  return name in prefixes;
}

export function objectId(kind: ObjectKind, world: number, index: number): string {
  return `${prefixes[kind]}${String(world).padStart(3, "0")}${String(index).padStart(9, "0")}`;
}

export function readObjectId(id: string): { kind: ObjectKind; world: number; index: number } | undefined {
  const [, prefix = "", world = "", index = ""] = shape.exec(id) ?? [];
  const kind = kinds.get(prefix);
  return kind && { kind, world: Number(world), index: Number(index) };
}
