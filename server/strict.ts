import type { MiddlewareHandler } from "hono"
import { caching, strictHeaders } from "./headers.ts"

/** Puts the strict headers on whatever comes out, errors included; what chose no caching is not kept anywhere. */
export function strict(noindex: boolean): MiddlewareHandler {
  const fixed = Object.entries(strictHeaders(noindex))
  return async (c, next) => {
    await next()
    const { headers } = c.res
    for (const [name, value] of fixed) headers.set(name, value)
    if (!headers.has("Cache-Control")) headers.set("Cache-Control", caching.nothing)
  }
}

/** Says to a known address that it is not used in this way (RFC 9110 §15.5.6 asks for `Allow`). */
export function onlyFor(allow: string, refuse: () => Response): Response {
  const answer = refuse()
  answer.headers.set("Allow", allow)
  return answer
}
