import { freshReceiptCode, wordsOf } from "../../crypto/receipt-code.ts"
import { portal } from "../../server/app.ts"
import type { Render } from "../../server/pages.ts"
import { shelfOver } from "../../server/shelf.ts"
import { mostRepliesWaiting, type Store } from "../../server/store/store.ts"
import { someDay } from "../server/host.ts"
import { answerTo, postForm } from "../server/plain-client.ts"
import { builtRender } from "../site/support/build.ts"
import { noEvaluations } from "../support/evaluations.ts"
import { testOrganisation } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { inFolder } from "./folder.ts"
import { during } from "./leftovers.ts"
import { median, type Row, row, seconds } from "./row.ts"
import { storeIn } from "./store.ts"

const samples = 40
const freshCode = (): string => wordsOf(freshReceiptCode(random)).join(" ")

/** Milliseconds, median, after as many that are not counted. */
async function took(work: () => Promise<Response>): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < 2 * samples; at++) times.push(1000 * (await seconds(async () => (await work()).arrayBuffer())))
  return median(times.slice(samples))
}

/** What the server does for somebody without scripts: the one place where an answer's time can tell how many wait. */
export const withoutScripts = (): Promise<Row[]> =>
  inFolder(async (folder) => {
    const store = storeIn(folder, () => someDay)
    const host = served(store, await builtRender())
    return during(
      host,
      () => store.close(),
      () => rowsOf(host),
    )
  })

async function rowsOf(host: Host): Promise<Row[]> {
  const [one, many] = [freshCode(), freshCode()]
  answerTo(host, one, { number: 1 })
  for (let number = 1; number <= mostRepliesWaiting; number++) answerTo(host, many, { number })
  const report = { story: "Something happened. ".repeat(100) }
  const ask = (code: string) => took(async () => postForm(host.portal, "messages", { code }))
  const post = (path: string) => took(async () => postForm(host.portal, path, report))
  const unknown = await ask(freshCode())
  const note = `median of ${samples}, in this process, the page included`
  const beside = { peer: ["an unknown code", unknown], note } as const
  return [
    row("without scripts: check your answers", await post("report"), "ms", { note }),
    row("without scripts: seal and keep", await post("report/send"), "ms", { note }),
    row("without scripts: a code with one answer", await ask(one), "ms", beside),
    row(`without scripts: a code with ${mostRepliesWaiting} answers`, await ask(many), "ms", beside),
  ]
}

/** The portal over this store, on a day on which its keys hold. */
function served(store: Store, render: Render) {
  const ours = testOrganisation({ today: someDay, people: { Ana: ["open"] } })
  const { organisation, signedRoster, messageKeys } = ours
  store.publish("roster.json", { document: signedRoster.document, signatures: [signedRoster.minisig] })
  store.replaceKeys(messageKeys)
  const shelf = shelfOver(store, organisation)
  const parts = {
    organisation,
    store,
    shelf,
    site: new Map(),
    render,
    shownAs: () => "",
    random,
    evaluations: noEvaluations,
    fault: () => {},
  }
  return { store, portal: portal({ ...parts, today: () => someDay }) }
}
type Host = ReturnType<typeof served>
