import type { Finding, Passage } from "./finding.ts"

/** Words that give a worker away, or that say of somebody what no court has said. Whole words, any case. */
type WordList = { rule: Finding["rule"]; words: string; reason: string }

const lists: WordList[] = [
  {
    rule: 3,
    words: "parlour|brothel|sauna|massage|agency|escort agency|walk-?up|receptionist|maid|flat ?mate|roommate|my boss",
    reason: "The kind of venue, or who works there, can show who reported.",
  },
  {
    rule: 3,
    words: "adultwork|vivastreet|escort ireland|eurogirls|onlyfans|fabswingers|craigslist|locanto|grindr|sleepyboy",
    reason: "A site can show who reported. Say “online”.",
  },
  {
    rule: 3,
    words:
      "gfe|bbbj|owo|anal|oral|massage with|domination|domme|bdsm|in-?call|out-?call|overnight booking|half hour|an hour",
    reason: "A service or a length of booking can show who reported.",
  },
  {
    rule: 3,
    words:
      "trans(?:gender|sexual)? worker|male worker|black worker|asian worker|(?:brazilian|romanian|thai|chinese|polish|hungarian|bulgarian|albanian|spanish|russian|british|irish|nigerian|colombian) (?:worker|woman|girl|lady|man|escort)|young worker|older worker|her (?:dog|cat|tattoo|accent|bedroom|kitchen|sofa|flat|room)|my (?:dog|cat|tattoo|accent|bedroom|kitchen|sofa|flat|room)|pregnant",
    reason: "This describes the worker. Say only what others have to watch for.",
  },
  {
    rule: 5,
    words: "hiv|aids|hepatitis|syphilis|std|sti|mentally ill|schizo\\w*|psycho|junkie",
    reason: "A claim about somebody's health is not ours to publish.",
  },
  {
    rule: 5,
    words:
      "illegal immigrant|asylum seeker|overstayer|deported|no papers|visa|convicted|conviction|ex-?con|sex offender|criminal record|registered offender|on bail",
    reason: "A claim about papers or convictions is not ours to publish.",
  },
  {
    rule: 5,
    words: "rapist|murderer|paedophile|pedo|is a (?:thief|criminal|robber|abuser)",
    reason: "Say what was reported, not what somebody is: “reported as”.",
  },
  {
    rule: 5,
    words: "works (?:at|for|in) [a-z]|employed by|his company|her company|lives (?:at|in|on) [a-z]",
    reason: "An employer or an address identifies a person. It is for the police file, with consent.",
  },
]

export const wordFindings = ({ field, text }: Passage): Finding[] =>
  lists.flatMap(({ rule, words, reason }) =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "giu"))].map(([found]) => ({
      rule,
      field,
      found,
      reason,
    })),
  )
