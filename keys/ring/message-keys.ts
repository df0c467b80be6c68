import { fromBase64, toBase64 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import {
  messageKey,
  messageKeyWindow,
  type SignedText,
  standingKey,
  standingKeyWindow,
} from "../../crypto/documents/message-key.ts"
import { encodeRecipient, hybridPublicKey } from "../../crypto/hybrid.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { refuse } from "../refusals/refusal.ts"
import { homeOf, rosterOf, type Self, selfOf, type Workstation } from "../workstation.ts"
import { awayUntil } from "./away.ts"
import { lastDay, reaching, windowsDue } from "./windows.ts"

/** A key that opens letters: its 32-byte seed, its window, and what is published of it. */
export type MessageSecret = {
  kind: "canopy/message-key" | "canopy/standing-key"
  seed: string
  from: Day
  until: Day
  signed: SignedText
}

const windows = { "canopy/message-key": messageKeyWindow, "canopy/standing-key": standingKeyWindow } as const
type Kind = keyof typeof windows
const schemas = { "canopy/message-key": messageKey, "canopy/standing-key": standingKey } as const

export const messageSecrets = ({ vault }: Workstation): MessageSecret[] =>
  vault.list<MessageSecret>("message-key").map(({ value }) => value)

/** Where a key stands in the vault. */
export const secretName = ({ kind, from }: Pick<MessageSecret, "kind" | "from">): string =>
  `message-key/${kind}/${from}`

export const seedIn = ({ seed }: MessageSecret): Uint8Array => fromBase64(seed) ?? refuse("damaged-vault")

/** The seeds of all keys held here, 32 bytes each: what a pull tries on every letter. */
export const openingSeeds = (workstation: Workstation): Uint8Array[] => messageSecrets(workstation).map(seedIn)

/** Makes the message and standing keys that are due. Says how many. */
export function makeKeysAhead(workstation: Workstation): number {
  const { vault, today } = workstation
  const self = selfOf(workstation)
  return vault.together(() => {
    const held = messageSecrets(workstation)
    const made = (Object.keys(windows) as Kind[]).flatMap((kind) => {
      const begun = held.filter((secret) => secret.kind === kind).map(({ from }) => from)
      return windowsDue(begun, today, reaching(windows[kind], today, awayUntil(workstation))).map((from) =>
        makeKey(workstation, self, kind, from),
      )
    })
    for (const secret of made) vault.put(secretName(secret), secret)
    return made.length
  })
}

function makeKey(workstation: Workstation, self: Self, kind: Kind, from: Day): MessageSecret {
  const seed = workstation.random(32)
  const until = lastDay(from, windows[kind])
  const document = schemas[kind].parse({
    kind,
    version: 1,
    epoch: rosterOf(workstation).epoch,
    organisation: homeOf(workstation).id,
    person: self.alias,
    recipient: encodeRecipient(hybridPublicKey(seed)),
    from,
    until,
  })
  const signed = {
    document: publicationText(document),
    minisig: signPublication(document, fromBase64(self.document) ?? new Uint8Array()),
  }
  return { kind, seed: toBase64(seed), from, until, signed }
}
