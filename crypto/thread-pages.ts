import { utf8 } from "./bytes.ts"
import type { Reply } from "./documents/reply.ts"
import { type Line, type Thread, threadsOf } from "./thread.ts"

/** Threads as pages of one length, for where no script can show them all at once. */

/** `ids`: of the replies that stand whole on this page. Who has read the page has read them. */
export type ThreadPage<Id> = { threads: Thread[]; ids: Id[] }

type Placed = { from: string; line: Line }

/** Bytes around a line in a page at the most: who wrote it and when, a question's buttons, the labels of a whole warning. */
const aroundLine = 2500
/** What one of these characters takes in HTML beyond itself, at the most (`&quot;`). */
const escapeBytes = 5

/** What a line takes in a page; rather too much than too little. */
function costOf({ line }: Placed): number {
  const json = JSON.stringify(line)
  return aroundLine + utf8(json).length + escapeBytes * (json.match(/[&<>"']/g)?.length ?? 0)
}

/** Two answers under one number, and the word about it, are not torn apart. */
function knotsOf(lines: readonly Placed[]): Placed[][] {
  const knots: Placed[][] = []
  for (const placed of lines) {
    const last = knots.at(-1)
    const belongs = placed.line.kind === "repeated" || last?.at(-1)?.line.kind === "repeated"
    if (last && belongs) last.push(placed)
    else knots.push([placed])
  }
  return knots
}

/** As many on a page as its room holds. The newest page is filled first: it is the one that is shown. */
function pagesWithin(room: number, knots: readonly Placed[][]): Placed[][] {
  const pages: Placed[][] = [[]]
  let left = room
  for (const knot of knots.toReversed()) {
    const cost = knot.reduce((sum, placed) => sum + costOf(placed), 0)
    if (cost > left && pages[0]!.length > 0) {
      pages.unshift([])
      left = room
    }
    pages[0]!.unshift(...knot)
    left -= cost
  }
  return pages
}

function threadsIn(page: readonly Placed[]): Thread[] {
  const threads: Thread[] = []
  for (const { from, line } of page) {
    if (threads.at(-1)?.from !== from) threads.push({ from, lines: [] })
    threads.at(-1)!.lines.push(line)
  }
  return threads
}

const standsIn = (page: readonly Placed[], { from, number }: Reply): boolean =>
  page.some(
    ({ from: writer, line }) =>
      writer === from && line.kind === "reply" && line.reply.number <= number && number <= line.reply.last,
  )

/** Oldest page first; one empty page when there is nothing. `room`: bytes of HTML. No message is cut. */
export function threadPages<Id>(found: readonly { id: Id; reply: Reply }[], room: number): ThreadPage<Id>[] {
  const threads = threadsOf(found.map(({ reply }) => reply))
  const lines = threads.flatMap(({ from, lines }) => lines.map((line) => ({ from, line })))
  return pagesWithin(room, knotsOf(lines)).map((page) => ({
    threads: threadsIn(page),
    ids: found.filter(({ reply }) => standsIn(page, reply)).map(({ id }) => id),
  }))
}
