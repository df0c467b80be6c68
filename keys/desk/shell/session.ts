import type { MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { secureHeaders } from "hono/secure-headers"
import { toHex } from "../../../crypto/bytes.ts"
import type { Workstation } from "../../workstation.ts"
import { closed, notHere } from "./layout.ts"

/**
 * Who may see the desk: a browser on this machine that came in by the one-time link. Another page that is open in that
 * browser cannot: the Host header stops DNS rebinding, Origin and a strict cookie stop requests from elsewhere. It ends
 * when somebody leaves, or when nobody was there for a while, and then for good.
 */
export type Session = {
  link: string
  enter: MiddlewareHandler
  guard: MiddlewareHandler
  leave: MiddlewareHandler
  /** Whether it ended: ask it now and then, for nobody is told when time has passed. */
  isOver: () => boolean
}

const cookie = "canopy-desk"
/** Half an hour: long enough to read and to make a call, short enough for a door that was left open. */
export const idleMilliseconds = 30 * 60_000

/** `now`: milliseconds, only compared with itself; kept in memory alone. */
export function freshSession(random: Workstation["random"], port: number, now: () => number): Session {
  const id = toHex(random(32))
  let token: string | null = toHex(random(32))
  let lastSeen = now()
  let left = false
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`])
  const origins = new Set([...hosts].map((host) => `http://${host}`))
  const isOver = () => {
    left ||= now() - lastSeen > idleMilliseconds
    return left
  }

  return {
    link: `http://127.0.0.1:${port}/enter/${token}`,
    isOver,
    enter: async (c) => {
      if (token === null || c.req.param("token") !== token) return c.html(notHere(), 403)
      token = null // once
      lastSeen = now()
      setCookie(c, cookie, id, { httpOnly: true, sameSite: "Strict", path: "/" })
      return c.redirect("/", 303)
    },
    guard: async (c, next) => {
      const origin = c.req.header("origin")
      const sameOrigin = origin === undefined ? c.req.method === "GET" : origins.has(origin)
      if (!hosts.has(c.req.header("host") ?? "") || !sameOrigin) return c.html(notHere(), 403)
      if (isOver()) return c.html(closed(), 403)
      const isIn = getCookie(c, cookie) === id
      // Who only tries the door does not keep it open.
      if (isIn) lastSeen = now()
      return isIn || c.req.path.startsWith("/enter/") ? next() : c.html(notHere(), 403)
    },
    leave: async (c) => {
      left = true
      // What the browser may hold of the desk in memory goes as well (W3C Clear Site Data).
      c.header("Clear-Site-Data", '"cache", "cookies", "storage"')
      return c.html(closed())
    },
  }
}

/** Nothing from outside, nothing inline, nothing kept by the browser. */
export const deskHeaders: MiddlewareHandler[] = [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    // Not "no-referrer": with it browsers send "Origin: null" with a form (Fetch, "append a request `Origin` header"),
    // and the guard above could not tell the desk's own form from a stranger's.
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    strictTransportSecurity: false,
  }),
  async (c, next) => {
    await next()
    c.header("Cache-Control", "no-store")
  },
]
