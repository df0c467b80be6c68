import { existsSync, readFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { extname, join } from "node:path"
import { type Action, actions } from "../../../crypto/mailbox-request.ts"
import type { PageData } from "../../../crypto/page-data.ts"
import { strictHeaders } from "../../../server/headers.ts"
import { builtRender, builtSite } from "./build.ts"
import { postOffice } from "./post-office.ts"
import { scheme, today } from "./scheme.ts"

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
}

/** What a test may change while the page is open. */
export type Settings = {
  /** What `POST /letters` answers; "silence" answers never. */
  letters: number | "silence"
  /** What `POST /mailbox` answers; 200 from the mailboxes themselves. */
  mailbox: number
  /** What `POST /mailbox` answers to one action, instead. */
  actions: Partial<Record<Action, number>>
  date: string
  data: PageData
  published: Record<string, string | null>
}

const asPublished = (): Settings["published"] => ({
  "/roster.json": scheme.signedRoster.document,
  "/roster.json.minisig": scheme.signedRoster.minisig,
  "/keys.json": JSON.stringify(scheme.messageKeys),
  "/standing.json": JSON.stringify(scheme.standingKeys),
})

/** The built pages on 127.0.0.1, with the real server's headers and a post box that keeps what it is given. */
export async function openPortal() {
  const settings: Settings = {
    letters: 201,
    mailbox: 200,
    actions: {},
    date: new Date().toUTCString(),
    data: { alerts: null, today },
    published: asPublished(),
  }
  const kept: Uint8Array[] = []
  /** Every letter that came, kept or not. */
  const tried: Uint8Array[] = []
  const asked: string[] = []
  const mailboxes = postOffice()
  const render = await builtRender()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://portal")
    asked.push(`${request.method} ${pathname}`)
    for (const [name, value] of Object.entries(strictHeaders(true))) response.setHeader(name, value)
    response.setHeader("Date", settings.date)
    if (pathname === "/letters") return keep(request, response)
    if (pathname === "/mailbox") return handOut(request, response)
    const published = settings.published[pathname]
    if (published) return void response.end(published)
    const built = fileAt(pathname)
    if (built) return send(200, built, response)
    // As the server does: what is no file is rendered, and the first language has the address without a path.
    const path = pathname === "/" ? "/en" : pathname
    const page = await render(new Request(`http://portal${path}`), settings.data)
    if (page.status === 404) return send(404, fileAt("/404")!, response)
    response.writeHead(page.status, { "Content-Type": "text/html" }).end(await page.text())
  }

  async function keep(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    tried.push(body)
    if (settings.letters === "silence") return
    if (settings.letters === 201) kept.push(body)
    response.writeHead(settings.letters).end()
  }

  async function handOut(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const refused = settings.actions[actions[(body[1] ?? 0) - 1] ?? "fetch"]
    if (refused) return void response.writeHead(refused).end()
    const answer = mailboxes.answer(body)
    const status = answer ? settings.mailbox : 400
    response.writeHead(status).end(status === 200 ? answer : undefined)
  }

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}`,
    settings,
    kept,
    tried,
    asked,
    mailboxes,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}

export type Portal = Awaited<ReturnType<typeof openPortal>>

function fileAt(pathname: string): string | undefined {
  const client = join(builtSite(), "client")
  const names = [pathname, `${pathname}.html`].map((name) => join(client, name))
  return names.find((name) => extname(name) && existsSync(name))
}

function send(status: number, path: string, response: ServerResponse): void {
  response.writeHead(status, { "Content-Type": types[extname(path)] ?? "text/plain" })
  response.end(readFileSync(path))
}
