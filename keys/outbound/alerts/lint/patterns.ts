import type { Finding, Passage } from "./finding.ts"

/** What a pattern alone can tell: each stands for something that leads to a person, a place or a moment. */
type Pattern = {
  rule: Finding["rule"]
  reason: string
  expressions: RegExp[]
  /** Patterns also meet what is meant in another way: a person may say why it can stand. */
  answerable?: true
  /** "Audi A4" is no road. */
  notInVehicle?: true
}

/** A number in words, for money, hours and days. */
const number =
  "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|couple of|few)"
const digitWord = "(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple)"
// Capitals where the small word is another one: "he may", "they march in".
const months =
  "[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|Mar(?:ch)?|[Aa]pr(?:il)?|May|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?"
const weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
const shortWeekdays = "mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun"
/** What people put between the digits of a number. */
const between = "[\\s().\\u2010-\\u2015\\-_/·•*]{0,3}"
const capitalised = "\\p{Lu}[\\p{L}\\p{N}'’]+"
const anyStreet =
  "Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Way|Square|Place|Terrace|Court|Gardens|Park|Crescent|Grove|Mews|Row|Hill|Parade|Quay|Wharf|Walk|Estate|Station"
const anyVenue =
  "Hotel|Inn|Lodge|Apartments|Sauna|Massage|Parlour|Club|Spa|Escorts?|Agency|Lounge|Bar|Pub|Arms|Suites|Guest ?[Hh]ouse"
const hotels =
  "premier inn|travel ?l?odge|ibis|hilton|novotel|airbnb|holiday inn|marriott|radisson|jurys inn|mercure|best western|easyhotel|motel one|britannia hotel"
const notAStreet = "the|a|an|this|that|his|her|their|our|any|every|same|side|back|main|quiet|dark|busy|empty|next|open"
const irishCounties = "C|CE|CN|CW|D|DL|G|KE|KK|KY|L|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|T|TN|TS|TT|W|WD|WH|WX|WW"

const patterns: Pattern[] = [
  {
    rule: 11,
    reason: "This looks like a phone number or part of one.",
    expressions: [
      /\p{Nd}{5,}/gu,
      new RegExp(`\\+?\\p{Nd}(?:${between}\\p{Nd}){5,}`, "gu"),
      // The letter O for a zero.
      new RegExp(`(?<!\\p{L})(?=\\D*(?:\\d\\D*){4})[\\dO](?:${between}[\\dO]){6,}(?!\\p{L})`, "gu"),
      new RegExp(`\\b(?:${digitWord}[\\s,.-]+){3,}${digitWord}\\b`, "gi"),
    ],
  },
  {
    rule: 11,
    reason: "This looks like an e-mail address.",
    expressions: [/\S+@\S+\.\S+/g, /[\w.+-]+\s?[([{]\s?at\s?[)\]}]\s?[\w-]+/gi],
  },
  {
    rule: 11,
    reason: "This looks like an internet address.",
    expressions: [
      /\b(?:https?:\/\/|www\.)\S+/gi,
      /\b[a-z0-9-]+\.(?:com|net|org|co\.uk|uk|ie|xxx|me|info|eu|io|app|link|biz)\b\S*/gi,
      /\b[a-z0-9-]+\.[a-z]{2,}\/\S+/gi,
      /\b[\w-]+\s+dot\s+(?:com|net|org|co|uk|ie|me|xxx|info)\b/gi,
    ],
  },
  {
    rule: 11,
    reason: "This looks like a username.",
    expressions: [
      /(?<![\w@])@\w{2,}/g,
      /\b(?:user ?name|nick ?name|screen name|profile name|handle)s?\s?(?:is|are|was|:)\s?\S+/gi,
    ],
  },
  {
    rule: 11,
    reason: "This looks like a postcode.",
    expressions: [
      /\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2}\b/gi,
      /\b[A-Z]\d[\dW]\s?[A-Z\d]{4}\b/g,
      /\bpost ?codes?\b/gi,
    ],
  },
  {
    rule: 11,
    reason: "This looks like a part of a postcode or of a car registration.",
    expressions: [/\b[A-Z]{2}\d{1,2}\b/g],
    notInVehicle: true,
  },
  {
    rule: 11,
    reason: "This looks like a car registration.",
    expressions: [
      // Current British plates in any case; older ones, Northern Irish and Irish ones in capitals.
      /\b[A-Z]{2}\d{2}[\s-]{0,2}[A-Z]{3}\b/gi,
      /\b(?:[A-Z]\d{1,3}[\s-]?[A-Z]{3}|[A-Z]{3}[\s-]?\d{1,3}[A-Z])\b/g,
      /\b(?=[A-Z]{0,2}[IZ])[A-Z]{3}\s?\d{1,4}\b/g,
      new RegExp(`\\b\\d{2,3}[\\s-]?(?:${irishCounties})[\\s-]?\\d{1,6}\\b`, "g"),
      /\b(?:registration|reg|plates?)\b\s(?:\w+\s){0,2}?(?:is|begins?|starts?|ends?|ending|contains?|has)\b/gi,
    ],
  },
  {
    rule: 4,
    reason: "An amount of money can show which booking it was.",
    answerable: true,
    expressions: [
      /[£€$]\s?\d[\d.,]*|\b\d[\d.,]*\s?[£€$]/g,
      new RegExp(`\\b${number}[\\s-]?(?:pounds?|euros?|quid|gbp|eur|dollars?|grand)\\b`, "gi"),
      /\b\d+(?:\.\d)?k\b|\b(?:quid|fivers?|tenners?)\b/gi,
    ],
  },
  {
    rule: 4,
    reason: "An exact time can show which booking it was.",
    answerable: true,
    expressions: [
      /\b\d{1,2}[:.]\d{2}\b(?:\s?[ap]m)?|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m)\b|\b\d{3,4}\s?(?:hours|hrs)\b/gi,
      new RegExp(`\\b${number} o['’]?clock\\b`, "gi"),
      /\bhalf past\b|\bquarter (?:past|to)\b|\b(?:midnight|noon|midday)\b/gi,
    ],
  },
  {
    rule: 4,
    reason: "A date can show which booking it was. The month has a field of its own.",
    answerable: true,
    expressions: [
      new RegExp(
        `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})\\b|\\b(?:${months})\\s+\\d{1,2}(?:st|nd|rd|th)?\\b`,
        "g",
      ),
      /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\b/g,
      /\bthe \d{1,2}(?:st|nd|rd|th)\b/gi,
    ],
  },
  {
    rule: 4,
    reason: "A day can show which booking it was.",
    answerable: true,
    expressions: [
      new RegExp(`\\b(?:(?:last|this|on) )?(?:${weekdays})s?\\b`, "gi"),
      new RegExp(`\\b(?:${shortWeekdays})\\.? (?:morning|afternoon|evening|night)\\b`, "gi"),
      /\byesterday\b|\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening|week|weekend)\b/gi,
      /\blast (?:night|week|weekend|month)\b/gi,
      new RegExp(`\\b${number} (?:days?|weeks?|nights?) ago\\b`, "gi"),
      /\b(?:christmas|new year|easter|valentine|halloween|ramadan|eid|bank holiday)(?:['’]?s)?\b/gi,
    ],
  },
  {
    rule: 3,
    reason: "A street or a stop can show where somebody works.",
    expressions: [
      new RegExp(`\\b(?:${capitalised}\\s+){1,3}(?:${anyStreet})\\b`, "gu"),
      new RegExp(`\\b(?:on|in|near|at|off|by) (?!(?:${notAStreet})\\b)\\p{L}+ (?:street|road|avenue|lane)\\b`, "giu"),
      /\bjunction \d+\b/gi,
    ],
  },
  {
    rule: 3,
    reason: "A road or a station can show where somebody works.",
    answerable: true,
    expressions: [
      /\b[AMB]\d{1,4}\b/g,
      new RegExp(`\\b${capitalised} (?:station|estate|roundabout|retail park|shopping centre)\\b`, "gu"),
    ],
    notInVehicle: true,
  },
  {
    rule: 3,
    reason: "A venue, a room or an agency can show who reported.",
    expressions: [
      new RegExp(`\\b(?:${capitalised}\\s+){1,3}(?:${anyVenue})\\b`, "gu"),
      new RegExp(`\\b(?:${hotels})\\b`, "gi"),
      /\b(?:flat|room|apartment|apt|unit|suite)\s+(?:number\s+|no\.?\s+)?\d+\w?\b/gi,
    ],
  },
  {
    rule: 11,
    reason: "This looks like a name. Say it without names.",
    expressions: [
      /\b(?:calls? (?:himself|herself|themself|themselves)|goes by|known as|by the name)\s+\S+/gi,
      /\b(?:is|are|was) (?:called|named) (?!back|again|on|away|off|in|out)\p{L}+/giu,
      /\bnames? (?:is|was|of) (?!different|false|fake|not|never|always|often|new)\p{L}+/giu,
    ],
  },
]

export function patternFindings({ field, text }: Passage): Finding[] {
  // Full-width digits and letters are ordinary ones to whoever reads them.
  const plain = text.normalize("NFKC")
  return patterns
    .filter(({ notInVehicle }) => !(notInVehicle && field === "vehicle"))
    .flatMap(({ rule, expressions, reason, answerable = false }) =>
      expressions
        .flatMap((expression) => [...plain.matchAll(expression)])
        .map(([found]) => ({ rule, field, found: found.trim(), reason, answerable })),
    )
}
