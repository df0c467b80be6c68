import type { Finding, Passage } from "./finding.ts"

/** Words that give a worker away, or that say of somebody what no court has said. Whole words, any case. */
type WordList = {
  rule: Finding["rule"]
  words: string
  reason: string
  /** There is always another word for it: nothing is to be said for this one. */
  hard?: true
}

const worker = "(?:workers?|wom[ae]n|girls?|lad(?:y|ies)|escorts?|sex workers?)"
/** Words for where somebody comes from, or how they look. */
export const origins =
  "brazilian|romanian|thai|chinese|polish|hungarian|bulgarian|albanian|spanish|italian|french|german|russian|ukrainian|british|english|irish|scottish|welsh|nigerian|colombian|japanese|korean|vietnamese|indian|pakistani|turkish|lithuanian|latvian|czech|portuguese|jamaican|european|african|latina?|arab|oriental|asian|black|white|mixed[- ]race|muslim|jewish|traveller"
const hers =
  "dogs?|cats?|pets?|tattoos?|accent|bedroom|kitchen|sofa|flat|room|child(?:ren)?|kids?|son|daughter|husband|boyfriend|mother|mum|sister"
const number = "(?:\\d+|an?|one|two|three|four|five|six|several)"

const lists: WordList[] = [
  {
    rule: 3,
    words:
      "parlours?|brothels?|saunas?|massages?|agenc(?:y|ies)|walk-?ups?|receptionist|maid|flat ?mates?|roommates?|my boss|working (?:flat|house|girl)s?",
    reason: "The kind of venue, or who works there, can show who reported.",
  },
  {
    rule: 3,
    words:
      "(?:above|over|below|under|next to|next door to|opposite|behind|beside|near) (?:an?|the) (?:\\p{L}+ )?(?:shops?|takeaway|chippy|pub|bar|station|church|mosque|temple|school|college|hospital|park|bank|hotel|club|casino|arcade|bookmakers?|bookies|salon|barbers?|nail bar|garage|supermarket|restaurant|caf[eé]|off[- ]licence|market|stadium|docks?|harbour)|(?:first|second|third|fourth|top|ground) floor|basement|attic",
    reason: "This can show which place it is, and so who reported.",
  },
  {
    rule: 3,
    words:
      "adult ?work|viva ?street|escort ?ireland|euro ?girls(?: ?escorts?)?|only ?fans|fab ?swingers|craigs ?list|locanto|kommons|grindr|tinder|bumble|badoo|gumtree|skokka|tryst|eros|backpage|sleepy ?boys?|punternet|uk ?punting|massage republic|seeking ?arrangements?",
    reason: "A site can show who reported. Say “online”.",
  },
  {
    rule: 3,
    words: `gfe|pse|bbbj|bj|owo|cim|anal|oral|bareback|blow ?jobs?|hand ?jobs?|dominatio?n|domme|bdsm|in-?calls?|out-?calls?|overnights?|half (?:an )?hour|an hour|${number}[- ]hours? (?:bookings?|sessions?|appointments?)|(?:15|20|30|45|60|90)[- ]min(?:ute)?s?`,
    reason: "A service or a length of booking can show who reported.",
  },
  {
    rule: 3,
    words: `trans(?:gender|sexual)? workers?|(?:male|female|young|younger|old|older|new|disabled) ${worker}|(?:${origins}) ${worker}|(?:her|my) (?:${hers})|pregnant|wheelchair|(?:worker|reporter|victim|survivor) (?:is|was) (?:an?|in an?|from|new|young|old|disabled|deaf|blind)|(?:she|he|they) (?:has|have|had) ${number} (?:child(?:ren)?|kids?|sons?|daughters?|bab(?:y|ies))`,
    reason: "This describes the worker. Say only what others have to watch for.",
  },
  {
    rule: 5,
    words:
      "hiv|aids|hepatitis|syphilis|herpes|chlamydia|gonorrh\\p{L}*|stds?|stis?|mental(?:ly)? (?:ill|illness|unwell|problems)|schizo\\p{L}*|psycho\\p{L}*|bipolar|autistic|adhd|dementia|junk(?:ie|y)s?|(?:drug |heroin |crack )?addicts?|alcoholics?",
    reason: "A claim about somebody's health is not ours to publish.",
  },
  {
    rule: 5,
    words:
      "illegals?|illegal immigrants?|immigrants?|migrants?|undocumented|asylum|asylum seekers?|refugees?|overstay\\p{L}*|deported|no papers|visas?|convict\\p{L}*|ex-?con|ex-?offender|sex(?:ual)? offenders?|registered offenders?|criminal record|on (?:bail|licence|license|probation|parole|remand)|prison|jail|did time|known to (?:the )?police|arrested|sentenced",
    reason: "A claim about papers or convictions is not ours to publish.",
  },
  {
    rule: 5,
    words:
      "rapists?|rape[ds]|murderers?|pa?edophiles?|pedos?|nonces?|predators?|abusers?|criminals?|thie(?:f|ves)|robbers?|robs|guilty of",
    reason: "Say what was reported, not what somebody is: “reported as”.",
    hard: true,
  },
  {
    rule: 5,
    words:
      "works (?:at|for|in|as) \\p{L}+|employed (?:by|at|as)|his company|her company|lives (?:at|in|on|near) \\p{L}+|owns an? \\p{L}+|runs an? \\p{L}+|(?:is|was) an? (?:police(?:man| officer)|officer|taxi driver|delivery driver|driver for|teacher|doctor|nurse|soldier|builder|lawyer|solicitor|councillor|barber|security guard|chef|student)",
    reason: "An employer or an address identifies a person. It is for the police file, with consent.",
    hard: true,
  },
]

/** Whole words, any case, in any width of letters. */
export const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "giu")

export const wordFindings = ({ field, text }: Passage): Finding[] =>
  lists.flatMap(({ rule, words, reason, hard }) =>
    [...text.normalize("NFKC").matchAll(wholeWords(words))].map(([found]) => ({
      rule,
      field,
      found,
      reason,
      answerable: !hard,
    })),
  )
