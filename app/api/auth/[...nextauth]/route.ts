import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { handleCallback } from "@/lib/auth/handle-callback";
import { authOptions } from "@/lib/auth/options";

type Segment = { params: Promise<{ nextauth: string[] }> };

async function handle(request: NextRequest, segment: Segment): Promise<Response> {
  const { nextauth } = await segment.params;
  const ask = (options: ReturnType<typeof authOptions>): Promise<Response> =>
    NextAuth(request, segment, options);
  return nextauth[0] === "callback" ? handleCallback(request, ask) : ask(authOptions());
}

export { handle as GET, handle as POST };
