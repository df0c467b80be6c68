import { concatBytes } from "@noble/hashes/utils.js"
import { textOf } from "../../crypto/bytes.ts"
import { replyIdsIn } from "../post/reply-id.ts"
import type { Method } from "../post/server.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Answer, Request } from "./contents.ts"
import type { Look } from "./look.ts"
import { asRequest, nameOf } from "./requests.ts"

/**
 * The network of a workstation that has none. What the courier saw is answered from its file, by the exact text; what goes
 * to the server is answered once a receipt tells how, and waits until then. So that everything that pulls, publishes and
 * answers is the same program on both kinds of workstation.
 */
export type Brought = {
  look: Look
  /** Records as the server sends them, `id 16 ‖ age file` each; null where none were fetched. */
  letters?: { count: number; records: Uint8Array } | null
  /** The team's journal, each as `id 16 ‖ sealed entry`, by its id in hex. */
  entries?: ReadonlyMap<string, Uint8Array>
  /** What the server answered, by the name of the request. */
  answers?: ReadonlyMap<string, Answer>
  /** Takes what waits to leave. Without it nothing is noted: the next parcel finds it in the vault. */
  note?: (request: Request) => void
}

export function carriedFetch(brought: () => Brought): typeof fetch {
  return async (input, init) => {
    const { pathname } = new URL(String(input))
    const method = (init?.method ?? "GET") as Method
    if (method === "GET") return read(pathname, brought())
    return pathname === "/desk/journal/read" ? entriesIn(init, brought()) : send(method, pathname, init, brought())
  }
}

const text = (body: string | Uint8Array, headers: Record<string, string> = {}): Response =>
  new Response(body as BodyInit, { headers })

function read(path: string, { look, letters, entries }: Brought): Response {
  // Whatever is signed over it stays here: the courier asks for a nonce of its own when it sends.
  if (path === "/desk/nonce") return text("carried")
  if (path === "/desk/letters")
    return letters ? text(letters.records, { "letters-waiting": `${letters.count}` }) : refuse("by-carried-files")
  if (path === "/desk/journal")
    return entries ? text(JSON.stringify({ waiting: [...entries.keys()] })) : refuse("by-carried-files")
  const shown = look[path as keyof Look]
  if (shown === undefined) return refuse("by-carried-files")
  return shown === null ? new Response(null, { status: 404 }) : text(shown)
}

/** A question that goes as a POST, for the names of what is wanted are many. */
function entriesIn(init: RequestInit | undefined, { entries }: Brought): Response {
  const { ids } = JSON.parse(textOf(init?.body as Uint8Array)) as { ids: string[] }
  return text(concatBytes(...ids.flatMap((id) => entries?.get(id) ?? [])))
}

function send(method: Method, path: string, init: RequestInit | undefined, { answers, note }: Brought): Response {
  const type = new Headers(init?.headers).get("content-type") ?? ""
  const request = asRequest(method, path, { type, bytes: init?.body as Uint8Array })
  const answer = answers?.get(nameOf(request))
  if (answer) return new Response(answer.body, { status: answer.status })
  note?.(request)
  // Several batches may follow: the server has none of this one yet, so that all of it stays in the outbox.
  if (note && path === "/desk/replies") return text(JSON.stringify({ refused: replyIdsIn(request.body) }))
  return refuse("by-carried-files")
}
