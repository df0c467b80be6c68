import { sha256 } from "@noble/hashes/sha2.js"
import { toHex } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { Audience, PublishedWords } from "../../crypto/documents/alert.ts"
import type { ConsentName } from "../../crypto/documents/consents.ts"
import { canonicalBytes } from "../../crypto/statement.ts"
import type { Workstation } from "../workstation.ts"
import type { Case } from "./case.ts"

/** What we asked a reporter, and wait to be answered by a letter that names the question. Silence is not yes. */

/**
 * The consent that was asked again; or the exact words of a warning or a police file, by their hash; or whether one
 * receiver of police files, by the name that we gave it, may be told. `event`: the file about which the police asked.
 */
export type QuestionTopic =
  | { type: "consent"; consent: ConsentName }
  | { type: "alert-words"; words: string }
  | { type: "police-words"; words: string; receiver: string; consents: readonly ConsentName[] }
  | { type: "police"; consent: ConsentName; receiver: string; name: string; event: string | null }

export type AskedQuestion = {
  /** 16 random bytes in hex: whoever names it has read the question. */
  id: string
  topic: QuestionTopic
  day: Day
  /** How many letters of the case we had when we asked: a later letter's No outlives a yes to this. */
  letters: number
  /** The number of the reply that asks it. */
  reply: number
}

/** SHA-256 (hex) of the exact words of a warning, or of an entry of Police Watch: one word changed, and the yes is to something else. */
export const wordsOfAlert = (alert: PublishedWords, audience: Audience = "alert"): string => {
  const words = JSON.parse(JSON.stringify(alert))
  // A yes to words for services is none to the same words for everybody.
  return toHex(sha256(canonicalBytes(audience === "partners" ? { services: words } : words)))
}

/** In the compartment of its case: forgotten with it. */
export const keepQuestion = ({ vault }: Workstation, { id }: Case, question: AskedQuestion): void =>
  vault.put(`question/${id}/${question.id}`, question)

export const questionsOf = ({ vault }: Workstation, { id }: Case): AskedQuestion[] =>
  vault.list<AskedQuestion>(`question/${id}`).map(({ value }) => value)
