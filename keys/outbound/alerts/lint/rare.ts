import type { AlertWords } from "../../../../crypto/documents/alert.ts"
import type { Finding, Passage } from "./finding.ts"
import { firstNames } from "./first-names.ts"
import { wholeWords } from "./words.ts"

/** Rule 5: what leads to one person, because there are few like it. */

const vehicleReason =
  "There are few vehicles like this: it can name its owner, who may be somebody else. Say the type, the colour and the make, or say in words why it names nobody."
const rareVehicles = wholeWords(
  [
    "vintage|classic|veteran|custom(?:ised)?|modified|convertible|cabriolet|limousines?|limos?|hearse|ambulance|horse ?box|ice cream|tractor|campervan|motorhome|three[- ]wheel\\p{L}*|left[- ]hand[- ]drive|kit car|personalised|private plates?",
    "ferrari|lamborghini|bentley|rolls[- ]royce|maserati|aston martin|mclaren|lotus|bugatti|morgan|hummer|cadillac|corvette|mustang|delorean|trabant",
    "pink|purple|gold(?:en)?|two[- ]tone|camouflage|chrome|matt black|wrapped|stripes?|flames?",
    "stickers?|logos?|livery|lettering|sign[- ]?written|company name|dent(?:s|ed)?|broken|cracked|missing|roof ?rack",
  ].join("|"),
)

const marksReason =
  "An exact design, or words in one, names a person. Say the kind and the part of the body, or say in words why it names nobody."
const exactMarks =
  /(?<!\p{L})(?:tattoo(?:s|ed)?|inked?)\s(?:of|saying|says|that says|reading|reads|with the words?|showing)\s\p{L}+|[“"‘«][^”"’»]+[”"’»]/giu

const nameReason =
  "This looks like a first name. Only where more than one person reported it, and somebody who knows the law agreed, may one stand here."

/** A first name counts with a capital only: "mark" and "will" are words. */
export const firstNameFindings = ({ field, text }: Passage, people: number): Finding[] =>
  [...text.normalize("NFKC").matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu)]
    .filter(([found]) => firstNames.has(found.toLowerCase()))
    .map(([found]) => ({ rule: 5, field, found, reason: nameReason, answerable: people > 1 }))

const matches = (rule: 5, field: string, text: string | undefined, pattern: RegExp, reason: string): Finding[] =>
  [...(text ?? "").normalize("NFKC").matchAll(pattern)].map(([found]) => ({
    rule,
    field,
    found,
    reason,
    answerable: true,
  }))

/** `people`: how many reported it. */
export const rareFindings = (alert: AlertWords, passages: readonly Passage[], people: number): Finding[] => [
  ...matches(5, "vehicle", alert.vehicle, rareVehicles, vehicleReason),
  ...alert.people.flatMap(({ marks }, at) => matches(5, `person ${at + 1}: marks`, marks, exactMarks, marksReason)),
  ...passages.filter(({ field }) => field !== "town").flatMap((passage) => firstNameFindings(passage, people)),
]
