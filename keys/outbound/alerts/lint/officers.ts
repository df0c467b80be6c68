import type { Finding, Passage } from "./finding.ts"
import { wholeWords } from "./words.ts"

/**
 * Rule 15: no officer is named, numbered or described in public, and none by a place or a rank that only one has. What
 * one of them did to somebody is for a complaint, where they can answer it; here it is about a force.
 */
type OfficerList = { words?: string; expressions?: RegExp[]; reason: string }

const officer = "(?:officers?|police ?(?:man|woman|men|women|officers?)|constables?|cops?|gardai?|garda[ií]?|guards?)"
const ranks =
  "pc|wpc|dc|ds|di|dci|dsu|dcs|pcso|cso|sgt|insp|supt|(?:police |detective |chief |special |acting |temporary )*(?:constables?|sergeants?|inspectors?|superintendents?|commissioners?|commanders?)|detectives?"
const looks =
  "tall|short|small|big|large|fat|thin|slim|skinny|heavy|stocky|muscular|bald|balding|blond|blonde|ginger|grey|gray|dark|red[- ]haired|bearded|young|younger|old|older|middle[- ]aged|pregnant|male|female|trans|black|white|brown|asian|muslim|sikh|scottish|welsh|irish|english|polish"
const appearance =
  "beards?|moustaches?|mustaches?|goatees?|pony ?tails?|(?:his|her|their) (?:hair|face|eyes|accent|nose|teeth|voice|hands|wedding ring|glasses|tattoos?)|with (?:a|an) [\\p{L}-]+ accent|tattoos?|turban|hijab|wears? glasses"

const lists: OfficerList[] = [
  {
    reason: "This looks like an officer's number. No officer is numbered here.",
    expressions: [
      /(?<!\p{L})(?:collar|shoulder|badge|warrant|epaulettes?|id|identity|staff|force) ?(?:numbers?|nos?\b\.?|cards?)/giu,
      /(?<![\p{L}\p{N}])(?:[A-Z]{1,3}[\s-]?\d{2,6}|\d{2,6}[\s-]?[A-Z]{1,3})(?![\p{L}\p{N}])/gu,
      /(?<![\p{L}\p{N}])\d{3,6}(?![\p{L}\p{N}])/gu,
    ],
  },
  {
    reason: "A rank, beside a force and a month, can point to one officer. Say “an officer” or “the officers”.",
    words: ranks,
  },
  {
    reason: "There may be only one of these in a force. Say “an officer” or “the officers”.",
    words:
      "(?:sex work(?:er)?s? )?liaison officers?|swlos?|single points? of contact|spocs?|(?:head|chief|leader) of \\p{L}+|family liaison officers?|custody (?:sergeants?|officers?)|(?:the|a) (?:duty|desk|front desk|reception|investigating|arresting|senior) officers?|vice (?:squad|unit|team)s?",
  },
  {
    reason: "A station or a place beside a force can point to one officer, and to who told us.",
    words: `stations?|police posts?|nick|barracks|custody suites?|headquarters|hq|${officer} (?:from|at|in|of|based in|based at) (?!(?:the )?(?:force|police|charge|uniform|plain|fact|court|custody|question|a|an|any|all|general|this|that|time|public|private|first|last|least|most|once|night|day)\\b)(?:the )?\\p{L}+`,
  },
  {
    reason: "This describes an officer. No officer is described here.",
    words: `(?:${looks})(?:,? (?:and )?(?:${looks}))* ${officer}|${officer} (?:is|was|were|who is|who was|who were) (?:a |an |very |quite |rather )*(?:${looks})|${appearance}|police ?(?:wom[ae]n|m[ae]n)|lady ${officer}|nicknamed?|known as`,
  },
]

/** He or she says what an officer is; they is always right. */
const pronouns = wholeWords("he|she|him|her|his|hers|himself|herself")
const pronounReason = "Of an officer this says too much. Say “they”, or “the officers”."

/** A capital inside a sentence is a name: of an officer, a place, a team. The force has a field of its own. */
const inside = /(?<=[\p{L}\p{N},;:)”"’']\s+[(“"‘]*)\p{Lu}[\p{L}'’-]*/gu
const capitals: ReadonlySet<string> = new Set([
  "I",
  "Police",
  "Scotland",
  "Wales",
  "England",
  "Ireland",
  "UK",
  "English",
  "I’m",
  "I've",
  "CCTV",
  "DNA",
])
const capitalReason = "A capital inside a sentence looks like a name. Write it in small letters, or leave it out."

export function officerFindings({ field, text }: Passage): Finding[] {
  const plain = text.normalize("NFKC")
  const finding = (found: string, reason: string): Finding => ({
    rule: 15,
    field,
    found: found.trim(),
    reason,
    answerable: false,
  })
  const listed = lists.flatMap(({ words, expressions = [], reason }) =>
    [...(words ? [wholeWords(words)] : []), ...expressions].flatMap((each) =>
      [...plain.matchAll(each)].map(([found]) => finding(found, reason)),
    ),
  )
  const told = [...plain.matchAll(pronouns)].map(([found]) => finding(found, pronounReason))
  const named = [...plain.matchAll(inside)]
    .filter(([found]) => !capitals.has(found))
    .map(([found]) => finding(found, capitalReason))
  return [...listed, ...told, ...named]
}
