import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { handleCallback } from "@/lib/auth/handle-callback";
import { listGrantedBefore } from "@/lib/auth/list-granted-before";
import { authOptions } from "@/lib/auth/options";
import { findPerson } from "@/lib/auth/session";
import { db } from "@/lib/db";

type Segment = { params: Promise<{ nextauth: string[] }> };

async function handle(request: NextRequest, segment: Segment): Promise<Response> {
  const { nextauth } = await segment.params;
  const ask = (options: ReturnType<typeof authOptions>): Promise<Response> =>
    NextAuth(request, segment, options);
  if (nextauth[0] === "callback") return handleCallback(request, ask);
  const person = nextauth[0] === "signin" ? await findPerson() : null;
  return ask(authOptions({}, person ? await listGrantedBefore(db(), person.id) : []));
}

export { handle as GET, handle as POST };
