import { existsSync, readFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { extname, join } from "node:path"
import { strictHeaders } from "../../../server/headers.ts"
import { builtRender, builtSite } from "./build.ts"
import { renderPlain, views } from "./plain-views.ts"

const types: Record<string, string> = { ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" }

/** What a form sent: where to, and its body as it came. */
export type Post = { path: string; body: string }

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/**
 * The built pages on 127.0.0.1 under the real policy, and every view of `views` at `/view/ITS NAME`. What a form posts is
 * kept for the test to look at, and answered by an empty page.
 */
export async function openViews() {
  const render = await builtRender()
  const posts: Post[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://views").pathname)
    for (const [name, value] of Object.entries(strictHeaders(true))) response.setHeader(name, value)
    if (request.method === "POST") posts.push({ path, body: await bodyOf(request) })
    const view = views[path.replace("/view/", "")]
    const file = [path, `${path}.html`].map((name) => join(builtSite(), "client", name)).find(isFile)
    response.setHeader("Content-Type", types[extname(file ?? "")] ?? "text/html; charset=utf-8")
    response.end(view ? await renderPlain(render, view) : file && request.method === "GET" ? readFileSync(file) : "")
  }
  const isFile = (path: string) => extname(path) !== "" && existsSync(path)

  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}`,
    posts,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

export type Views = Awaited<ReturnType<typeof openViews>>
