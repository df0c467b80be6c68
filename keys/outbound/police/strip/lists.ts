import type { Seen, StripRule } from "./rules.ts"

/** Words that the lint of warnings has no rule for. Whole words, any case. */
type WordList = { rule: StripRule; words: string }

const languages =
  "romanian|portuguese|spanish|polish|hungarian|bulgarian|albanian|thai|chinese|mandarin|cantonese|russian|welsh|italian|french|czech|ukrainian|lithuanian|turkish|vietnamese|arabic|persian|farsi|german|greek|latvian|slovak|korean|japanese|hindi|urdu|punjabi|bengali|somali|yoruba|twi|irish"
const source = "(?:the )?(?:source|worker|victim|reporter|survivor|complainant|informant)"
const hers = "(?:her|my|our|their own|the (?:worker|source|victim|reporter|survivor)['’]s)"

const lists: readonly WordList[] = [
  {
    rule: "thread",
    words:
      "receipt codes?|mailbox(?:es)?|this portal|our portal|the portal|onion|tor browser|(?:wrote|written|reported|spoke|spoken|told) (?:to )?us|(?:her|their|this|the) (?:report|message|letter)(?: to us)?|follow-?ups?|report form|web ?form|online form|reply \\d+|warning \\d{2}-\\d{4}|in (?:her|their) own words",
  },
  {
    rule: "language",
    words: `translat\\p{L}*|interpret(?:er|ers|ed|ing)|mother tongue|(?:first|native|second) language|(?:no|little|poor|broken|limited) english|(?:wrote|written|writes|reported|reports|told us|said) in (?:${languages})|(?:${languages})[- ]speaking|(?:she|source|worker|victim|reporter|survivor) speaks (?:${languages})`,
  },
  {
    rule: "profile",
    words: `${hers} (?:ads?|adverts?|advertisements?|profiles?|listings?|site|website|page|photos?|pictures?|reviews?|work(?:ing)? (?:name|number|phone))|adverti[sz](?:es?|ed|ing)|(?:on|in|answer(?:ed|ing)? (?:to )?)(?: an?)? (?:ads?|adverts?|advertisements?)|only ?fans|web ?cam(?:ming)?`,
  },
  {
    rule: "others",
    words: `colleagues?|co-?workers?|(?:an)?other (?:girls?|wom[ae]n|ladies|lady|workers?|escorts?)|the (?:other )?girls|${hers} (?:friends?|drivers?|security|manager|boss|landlord|landlady|partner|boyfriend|girlfriend|husband|wife)|door ?(?:man|men|staff)|bouncers?|madams?|pimps?|maids?|landlords?|landlad(?:y|ies)|letting agents?|shared? (?:the )?(?:flat|house|room)`,
  },
  {
    rule: "appearance",
    words: `${hers} (?:hair|accent|tattoos?|piercings?|skin|dress|clothes|wig|lingerie|underwear|heels|body|breasts?|height|build|disability)|${source} (?:is|was|has|had|wore) (?:a |an )?(?:tall|short|slim|thin|small|petite|blonde?|brunette|red-?haired|dark|pale|tattoo\\p{L}*|young|old|older|elderly|disabled|deaf|blind|\\d+)|(?:teenage|young|mature|petite|blonde|brunette) (?:source|worker|victim|reporter|survivor)`,
  },
  {
    rule: "health",
    words: `(?:${hers}|${source}['’]s) (?:health|illness|condition|injur(?:y|ies)|medication|doctor|gp|period|pregnancy)|pregnan\\p{L}*|pep|emergency contraception|sarc|hospital|a&e|ambulance|stitches|bruis\\p{L}*|bleed(?:ing)?|bled|fractur\\p{L}*|anxiety|depress\\p{L}*|panic attacks?|ptsd|suicid\\p{L}*|self-?harm\\p{L}*|asthma\\p{L}*|diabet\\p{L}*|epilep\\p{L}*`,
  },
  {
    rule: "drugs",
    words:
      "cocaine|coke|heroin|crack|ketamine|ghb|gbl|mdma|ecstasy|crystal ?meth|methamphetamine|amphetamine|speed|weed|cannabis|spice|methadone|chemsex|drug (?:use|user|users|habit|dealer)|(?:she|source|worker|victim|reporter|survivor) (?:was|had been) (?:drunk|high|drinking|using|intoxicated)",
  },
  {
    rule: "immigration",
    words:
      "immigration|migration status|home office|border force|brp|indefinite leave|settled status|sponsor(?:ship)?|passport|right to work|work permit|trafficked|overseas worker|foreign national",
  },
  {
    rule: "children",
    words:
      "child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|sons?|daughters?|nursery|school run|single (?:mum|mother|parent)|mother of|mum of|mums?",
  },
  {
    rule: "spelling",
    words: "[\\p{L}]*(\\p{L})\\1{2,}[\\p{L}]*",
  },
]

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "giu")
const compiled = lists.map(({ rule, words }) => ({ rule, expression: whole(words) }))

/** A project by name: "Lantern Outreach", "the Open Door Project". */
const project =
  /(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:Project|Outreach|Drop-?[Ii]n|Charity|Trust|Foundation|Refuge|Collective|Centre|Clinic)\b/gu

export const listed = (text: string): Seen[] => {
  const plain = text.normalize("NFKC")
  return [
    ...compiled.flatMap(({ rule, expression }) => [...plain.matchAll(expression)].map(([found]) => ({ rule, found }))),
    ...[...plain.matchAll(project)].map(([found]): Seen => ({ rule: "project", found })),
  ]
}
