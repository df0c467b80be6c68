import { randomBytes } from "node:crypto"
import { dayOf } from "../../crypto/day.ts"
import { portal } from "../../server/app.ts"
import { shelfOver } from "../../server/shelf.ts"
import { openStore } from "../../server/store/sqlite.ts"
import { noEvaluations } from "../support/evaluations.ts"
import { testOrganisation } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { inFolder } from "./folder.ts"
import { atMost, kilobytes, type Row, row } from "./row.ts"

const few = { first: 1, most: 1 }

/** The portal of an organisation with this many people who open letters; no pages, only what is published. */
function portalOf(people: number, folder: string) {
  const today = () => dayOf(Date.now())
  const aliases = Array.from({ length: people }, () => `person ${randomBytes(4).toString("hex")}`)
  const ours = testOrganisation({
    today: today(),
    people: Object.fromEntries(aliases.map((alias) => [alias, ["open", "publish"]])),
  })
  const opened = openStore({ folder, recipients: 4, letters: few, replies: few, random, today })
  if (!opened.ok) throw new Error(opened.failure.kind)
  const store = opened.value
  const { organisation, signedRoster, messageKeys } = ours
  store.publish("roster.json", { document: signedRoster.document, signatures: [signedRoster.minisig] })
  store.replaceKeys(messageKeys)
  const shelf = shelfOver(store, organisation)
  const render = async () => null as never
  const evaluations = noEvaluations
  return {
    store,
    app: portal({
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
    }),
  }
}

const paths = ["/roster.json", "/roster.json.minisig", "/keys.json"]

/** What a browser fetches in order to seal to a team of this many, by the server's own routes, gzip as served. */
export const bytesOfTeam = (people: number): Promise<Row> =>
  inFolder(async (folder) => {
    const { store, app } = portalOf(people, folder)
    const sizes = await Promise.all(
      paths.map(async (path) => {
        const answer = await app.request(path, { headers: { "Accept-Encoding": "gzip" } })
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
        return (await answer.arrayBuffer()).byteLength
      }),
    )
    store.close()
    const total = kilobytes(sizes.reduce((sum, size) => sum + size, 0))
    const note = "asked of the server's routes without a browser; hybrid keys do not compress"
    return row(`while typing: roster and keys, ${people} caseworkers`, total, "KB", { aim: atMost(12), note })
  })
