import type { Hono } from "hono"
import { deskApp } from "../../keys/desk/app.ts"
import { freshSession } from "../../keys/desk/shell/session.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { random } from "../support/random.ts"

/** A browser on the caseworker's machine, without a socket. */

export const port = 8090
const host = `127.0.0.1:${port}`
export const origin = `http://${host}`

export type Browser = {
  app: Hono
  /** The path of the one-time link. */
  link: string
  get: (path: string, headers?: Record<string, string>) => Promise<Response>
  post: (
    path: string,
    fields?: Record<string, string | string[]>,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

/** `headers` given replace what a browser would send; an empty one is left out. */
export async function aBrowser(workstation: Workstation, isIn = true, now = () => 0): Promise<Browser> {
  const session = freshSession(random, port, now)
  const app = deskApp(() => workstation, session)
  const link = new URL(session.link).pathname
  const cookie = isIn ? await enter(app, link) : ""
  const ask = async (
    method: string,
    path: string,
    usual: Record<string, string>,
    given = {},
    body?: URLSearchParams,
  ) => {
    const headers = Object.entries({ host, cookie, ...usual, ...given }).filter(([, value]) => value !== "")
    return app.request(`${origin}${path}`, { method, headers, ...(body && { body }) })
  }
  return {
    app,
    link,
    get: (path, headers) => ask("GET", path, {}, headers),
    post: (path, fields = {}, headers) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each]))
      return ask("POST", path, { origin }, headers, new URLSearchParams(pairs))
    },
  }
}

/** The page on which fetching ends: at once, or, when it takes longer, when somebody has looked again often enough. */
export async function fetchLetters({ get, post }: Pick<Browser, "get" | "post">): Promise<Response> {
  let answer = await post("/pull")
  while (answer.headers.get("location") === "/fetching" || answer.headers.has("refresh")) {
    await new Promise((later) => setTimeout(later, 20))
    answer = await get("/fetching")
  }
  return answer
}

export async function enter(app: Hono, link: string): Promise<string> {
  const answer = await app.request(`${origin}${link}`, { headers: { host } })
  return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? ""
}
