import { getMe, listPermissions, revokePermissions } from "@/lib/graph/endpoints/me";
import { personOf, sessionOf } from "@/lib/sandbox/core/access";
import { node, nodes, success } from "@/lib/sandbox/core/answer";
import { noSuchObject } from "@/lib/sandbox/core/refuse";
import type { Router } from "@/lib/sandbox/core/router";
import { revokePermission } from "@/lib/sandbox/handlers/extra-endpoints";
import { removeApp } from "@/lib/sandbox/store/grants";
import type { Permission } from "@/lib/sandbox/world/node";

export function answerMe(sandbox: Router) {
  sandbox.onRaw(getMe, (call) => node(personOf(call)));

  sandbox.on(listPermissions, (_, call) => {
    const { scopes, person } = sessionOf(call);
    const declined = call.store.data.grants.get(person.id)?.declined ?? [];
    const list: Permission[] = [...scopes].map((id) => ({ type: "Permission", id, status: "granted" }));
    for (const id of declined) {
      if (!scopes.has(id)) list.push({ type: "Permission", id, status: "declined" });
    }
    return nodes(list, { bare: true });
  });

  sandbox.on(revokePermissions, (_, call) => {
    removeApp(call.store, personOf(call));
    return success;
  });

  sandbox.on(revokePermission, ({ permission }, call) => {
    const { store } = call;
    const session = sessionOf(call);
    if (!session.scopes.has(permission)) throw noSuchObject(permission, call.method);
    const grants = store.data.grants.get(session.person.id);
    if (grants) {
      grants.granted = grants.granted.filter((one) => one !== permission);
      grants.declined = [...grants.declined.filter((one) => one !== permission), permission];
    }
    for (const record of store.data.tokens.values()) {
      if (record.personId !== session.person.id || record.scopes === null) continue;
      record.scopes = record.scopes.filter((one) => one !== permission);
    }
    store.changed();
    return success;
  });
}
