import { NextResponse, type NextRequest } from "next/server";
import { pathHeader } from "@/lib/auth/return-path";

/** Tells pages their own address, so that signing in can lead back to it. Access is decided elsewhere. */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ["/((?!api/|_next/|.*\\.[a-z0-9]+$).*)"] };
