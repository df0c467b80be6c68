import { sha256 } from "@noble/hashes/sha2.js"
import { utf8 } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import type { Case, FromProject, OpenedLetter } from "../casework/case.ts"
import { isRefused, mayAlert, type Permission } from "../casework/consent.ts"
import { lettersOf } from "../casework/intake.ts"
import { sentFrom } from "../casework/police.ts"
import { questionsOf } from "../casework/questions.ts"
import { isListenOnly } from "../casework/record.ts"
import { experienceIn, reportIn, toldIn } from "../casework/told.ts"
import { type Need, needsOf, owedSince, urgencies, urgencyOf } from "../casework/triage.ts"
import { describeCase } from "../casework/words.ts"
import { checkerAnswerOf } from "../linking/checker-consent.ts"
import { linkKeysOf } from "../linking/link-keys.ts"
import { type CountRow, countRowOf } from "../numbers/count-row.ts"
import type { Workstation } from "../workstation.ts"
import { folded, indexed } from "./words.ts"

/** What the register holds of one case. All of it follows from what stands in the vault, and can be made again. */
export type Entry = {
  id: string
  state: Case["state"]
  /** Its line in a list: nothing of what was told. */
  line: string
  needs: Need[]
  /** Its place in `urgencies`: a higher number goes first. */
  urgency: number
  /** The day since which an answer is owed: what was promised from it is counted when somebody asks (`answerWithin`). */
  owed: Day | null
  /** How many letters it has. */
  letters: number
  /** Whether a warning may be made of it, and the numbers of those that were. */
  alert: Permission
  alerts: string[]
  /** No record may be kept (S3). */
  listenOnly: boolean
  /** A warning is refused, in so many words or by leaving the question blank. */
  refusesAlert: boolean
  /** Its reporter allows, in some way, that whoever checks a number is told of it. */
  checkable: boolean
  /** What is counted of it; null when its reporter did not agree to be counted. */
  counted: CountRow | null
  /** The partner project that it comes from, if one does. */
  project: FromProject | null
  /** By these it is found among cases about the same person. */
  linkKeys: string[]
  /** Of what was told, however it is spelt: two cases that share it were told in the same words. Empty for a few words. */
  told: Uint8Array
  /** Every word of its letters, as `words.ts` cuts them. */
  words: string
}

/** Days in which an answer is promised. `organisation.json` tells reporters; `canopy desk` takes it over from there. */
export const answerWithin = ({ vault }: Workstation): number => vault.get<number>("self/answer-within") ?? 3

export function entryOf(workstation: Workstation, known: Case): Entry {
  const letters = lettersOf(workstation, known)
  const questions = questionsOf(workstation, known)
  const needs = needsOf(known, letters)
  return {
    id: known.id,
    state: known.state,
    line: describeCase(known, letters, questions),
    needs,
    urgency: urgencies.indexOf(urgencyOf(needs)),
    owed: owedSince(known, letters),
    letters: known.letters.length,
    alert: mayAlert(letters, questions),
    alerts: known.alerts,
    listenOnly: isListenOnly(letters, questions),
    refusesAlert: isRefused("alert", letters, questions),
    checkable: checkerAnswerOf(letters) !== "no",
    counted: countRowOf(workstation, known, letters, questions, sentFrom(workstation, known).length),
    project: known.project ?? null,
    linkKeys: linkKeysOf(letters),
    told: toldHash(letters),
    words: indexed([known.id, ...letters.flatMap(textsIn)].join("\n")),
  }
}

/** Everything that was told: what was typed, and what was chosen by its id. Consents, keys and signatures are none of it. */
function textsIn({ document, inside }: OpenedLetter): string[] {
  if (inside && "text" in inside) return [inside.text]
  const { consents: _, ...body } = experienceIn(document) ?? toldIn(document) ?? {}
  return stringsIn(body)
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Fewer characters are said alike by people who know nothing of each other. */
const fewest = 60

function toldHash(letters: readonly OpenedLetter[]): Uint8Array {
  const [first] = letters.flatMap(({ document }) => reportIn(document)?.story ?? [])
  const words = folded(first ?? "").replaceAll(/[^\p{L}\p{N}]+/gu, "")
  return words.length < fewest ? new Uint8Array() : sha256(utf8(words)).subarray(0, 16)
}
