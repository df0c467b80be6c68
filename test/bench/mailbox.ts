import { fromHex } from "../../crypto/bytes.ts"
import { dayOf } from "../../crypto/day.ts"
import { writeMailboxRequest } from "../../crypto/mailbox-request.ts"
import { publicKeyOf } from "../../crypto/statement.ts"
import { portal } from "../../server/app.ts"
import { postId } from "../../server/letters.ts"
import { listen } from "../../server/serve.ts"
import { shelfOver } from "../../server/shelf.ts"
import type { Store, StoredReply } from "../../server/store/store.ts"
import { noEvaluations } from "../support/evaluations.ts"
import { sealedReply } from "../support/letters.ts"
import { testOrganisation } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { inFolder } from "./folder.ts"
import { during } from "./leftovers.ts"
import { type Aim, median, type Row, row, seconds } from "./row.ts"
import { storeIn } from "./store.ts"

const mailboxes = 100
/** Of each kind; and as many before, which are not counted. */
const samples = 2000
const today = () => dayOf(Date.now())

const replyTo = (secret: Uint8Array): StoredReply => {
  const reply = sealedReply()
  return { id: postId(reply), mailbox: publicKeyOf(secret), reply, forgetIn: "9999-12" as StoredReply["forgetIn"] }
}

/** The portal without pages, on a port of its own. */
async function served(store: Store) {
  const { organisation } = testOrganisation({ today: today(), people: { Ana: ["open"] } })
  const shelf = shelfOver(store, organisation)
  const render = async () => null as never
  const evaluations = noEvaluations
  const app = portal({
    organisation,
    store,
    shelf,
    site: new Map(),
    render,
    shownAs: () => "",
    today,
    random,
    evaluations,
    fault: () => {},
  })
  const { server, port } = await listen(app, "127.0.0.1", 0, true)
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://127.0.0.1:${port}/mailbox`, organisation: fromHex(organisation.id), stop }
}

type Asked = { address: string; organisation: Uint8Array }

/** Milliseconds from asking to the last byte of the answer. */
async function fetchTime({ address, organisation }: Asked, secret: Uint8Array): Promise<number> {
  const body = writeMailboxRequest("fetch", [], secret, organisation, random) as BodyInit
  const headers = { "Content-Type": "application/octet-stream" }
  const took = await seconds(async () => (await fetch(address, { method: "POST", body, headers })).arrayBuffer())
  return took * 1000
}

/** By turns, in either order, so that what the machine does meanwhile falls on both alike. */
async function times(asked: Asked, unknown: readonly Uint8Array[], holding: readonly Uint8Array[]) {
  const found = { unknown: [] as number[], holding: [] as number[] }
  for (let at = 0; at < 2 * samples; at++) {
    const pair = [
      [found.unknown, unknown[at % mailboxes]!],
      [found.holding, holding[at % mailboxes]!],
    ] as const
    for (const [list, secret] of at % 2 ? pair : pair.toReversed()) list.push(await fetchTime(asked, secret))
  }
  return { unknown: found.unknown.slice(samples), holding: found.holding.slice(samples) }
}

const alike: Aim = {
  words: "0.95 to 1.05 ×",
  met: ({ ratio }) => ratio !== null && ratio >= 0.95 && ratio <= 1.05,
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0

/** Whether the time of an answer tells that a reply waits: two distributions, of the same connection and the same run. */
export const mailbox = (): Promise<Row[]> =>
  inFolder(async (folder) => {
    const secrets = () => Array.from({ length: mailboxes }, () => random(32))
    const [unknown, holding] = [secrets(), secrets()]
    const store = storeIn(folder, today)
    store.keepReplies(holding.map(replyTo))
    const asked = await served(store)
    const stop = () => {
      asked.stop()
      store.close()
    }
    const found = await during(asked, stop, () => times(asked, unknown, holding))
    const note = `${samples} requests of each, by turns, over HTTP to a server in this process`
    const line = (name: string, of: (values: readonly number[]) => number) =>
      row(`asking an unknown mailbox, ${name}`, of(found.unknown), "ms", {
        peer: ["one that holds a reply", of(found.holding)],
        aim: alike,
        note,
      })
    return [line("median", median), line("95 of 100 within", p95)]
  })
