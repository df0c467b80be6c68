import type { Finding, Passage } from "./finding.ts"
import { wholeWords } from "./words.ts"

/** Rule 6: "reported as", not "did". We were not there, and no court has spoken. */

const reason = "This says as a fact what we were only told. Write “reported as”, or say in words why this is none."

const offences = wholeWords(
  [
    "attack(?:s|ed)|assault(?:s|ed)|strangle[sd]|choke[sd]|beat(?:s|en)?(?: up)?|punch(?:es|ed)|slap(?:s|ped)|kick(?:s|ed)",
    "hits?|hurts?|stab(?:s|bed)|grope[sd]|steals|stole|rob(?:s|bed)|mug(?:s|ged)|kidnap(?:s|ped)|abduct(?:s|ed)",
    "drugged|spike[sd]|blackmail(?:s|ed)|threaten(?:s|ed)|stalk(?:s|ed)|harass(?:es|ed)|extort(?:s|ed)|defraud(?:s|ed)",
    "force[sd]|locks? (?:her|him|them|people|workers?|you) in|film(?:s|ed) (?:in secret|secretly)",
    "took (?:her|his|the|their|a|my) (?:phone|bag|money|purse|wallet|keys|cards?)",
    "(?:is|was|are|were) (?:very |so |extremely )?(?:violent|dangerous|abusive)",
  ].join("|"),
)

/** A sentence that says where it comes from, or what could be, asserts nothing. */
const hedged =
  /(?<!\p{L})(?:report\p{L}*|may|might|could|can|if|alleg\p{L}*|said to|told us|we were told|claims?)(?!\p{L})/iu

const sentences = (text: string): string[] => text.normalize("NFKC").match(/[^.!?\n]+/gu) ?? []

const read = new Set(["watchFor", "advice", "wentWell", "wentBadly", "wanted"])

export const assertedFindings = ({ field, text }: Passage): Finding[] =>
  !read.has(field)
    ? []
    : sentences(text)
        .filter((sentence) => !hedged.test(sentence))
        .flatMap((sentence) => [...sentence.matchAll(offences)])
        .map(([found]) => ({ rule: 6, field, found, reason, answerable: true }))
