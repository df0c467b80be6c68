import { fromBase64 } from "../../crypto/bytes.ts"
import { type Counts, openedCounts } from "../../crypto/documents/counts.ts"
import type { SignedText } from "../../crypto/documents/message-key.ts"
import { holds } from "../../crypto/documents/roster.ts"
import { jsonOf, publicationText, signPublication } from "../../crypto/publication.ts"
import { publicText, putPublication, serverOf } from "../post/server.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import { openedByPerson } from "../team/person-keys.ts"
import { rosterOf, selfOf, type Workstation } from "../workstation.ts"
import { countsDocument } from "./public-counts.ts"

/** What this workstation published last. */
const published = "published/counts"

/** Why this caseworker cannot publish counts; null when they can. */
export function whyNotPublishCounts(workstation: Workstation): RefusalKind | null {
  const { alias } = selfOf(workstation)
  const mayPublish = rosterOf(workstation).people.some((person) => person.alias === alias && holds(person, "publish"))
  return mayPublish ? null : "counts-need-publish"
}

function epochHere({ vault }: Workstation): number {
  const last = vault.get<SignedText>(published)
  const opened = last && openedCounts.safeParse(jsonOf(last.document))
  return opened?.success ? opened.data.epoch : 0
}

/** Of what a colleague may have published; 0 for what nobody of the roster signed. */
async function epochAtServer(workstation: Workstation): Promise<number> {
  const document = await publicText(workstation, "/counts.json")
  const minisig = await publicText(workstation, "/counts.json.minisig")
  if (document === null || minisig === null) return 0
  const epochs = rosterOf(workstation).people.flatMap((person) => {
    const opened = openedByPerson({ document, minisig }, person, openedCounts)
    return opened?.ok ? [opened.value.epoch] : []
  })
  return epochs[0] ?? 0
}

/** Signs the counts and puts them at the server, where everybody can read and check them. Throws the refusals that say why not. */
export async function publishCounts(workstation: Workstation): Promise<Counts> {
  const why = whyNotPublishCounts(workstation)
  if (why) return refuse(why)
  const epoch = Math.max(epochHere(workstation), await epochAtServer(workstation)) + 1
  const document = countsDocument(workstation, epoch)
  const seed = fromBase64(selfOf(workstation).document) ?? refuse("damaged-vault")
  const signed: SignedText = { document: publicationText(document), minisig: signPublication(document, seed) }
  await putPublication(serverOf(workstation), "counts.json", signed)
  workstation.vault.put(published, signed)
  return document
}
