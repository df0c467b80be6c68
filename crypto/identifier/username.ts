import { type IdentifierKey, keyOf } from "./identifier.ts"
import { lowered, plainField, plainText } from "./plain.ts"
import { hostIn, isSite, siteAt, siteNamed } from "./sites.ts"

/** Names of accounts and addresses of profiles. A name has a key on its site, and one on any site. */

/** Parts of an address before the name itself. */
const before = /^(?:users?|u|r|profiles?|in|add|channel|c|id|p|people|members?|escorts?|accounts?|stories|@)$/
/** Parts that are a program of the site: the name stands in the question behind it. */
const program = /\.(?:php|aspx?|html?|jsp|cgi)$/
const asked = ["userid", "user", "uid", "username", "id", "name", "profile", "u"]

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Which name an address is about: the last word of its way, or the answer to its question. */
function nameInAddress(address: string): string {
  const [way = "", ...question] = address
    .replace(/^https?:\/\//i, "")
    .replace(/#.*$/, "")
    .split("?")
  const parts = way.split("/").slice(1).map(decoded)
  const pairs = new Map(
    question
      .join("?")
      .split("&")
      .map((pair) => pair.split("=", 2))
      .map(([name = "", value = ""]) => [lowered(name), decoded(value)]),
  )
  const named = asked.flatMap((name) => pairs.get(name) || [])
  const first = parts.find((part) => part !== "" && !before.test(lowered(part)))
  if (first === undefined || program.test(lowered(first))) return named[0] ?? ""
  return first
}

/** What people put around a name. */
const around = /^["'“”‘’«»([{<@~]+|["'“”‘’«»)\]}>.,;:!/]+$/g

/** Blanks are no part of a name. */
const nameIn = (typed: string): string => {
  const name = lowered(plainField(typed)).replaceAll(/\s/g, "")
  return lowered(name.replaceAll(around, ""))
}

/** "on", in the languages of the pages: what stands between a name and its site. */
const onSite = "on|pe|no|na|em|en|w|на|в|në|ar|على"
const nameOnSite = new RegExp(`^(\\S+(?: \\S+){0,2}?),? (?:(?:${onSite}) |\\(|- ?)(\\S+|[\\p{L} ]{1,20}?)$`, "u")

/** "insta: bigdave", "big dave on Instagram", "bigdave (IG)", "dave on site.com", "@bigdave@social.example". */
function splitAtSite(typed: string): { name: string; platform: string } {
  const plain = plainField(typed)
  const [, local = "", host = ""] = /^@([^\s@]+)@([^\s@]+)$/.exec(plain) ?? []
  if (local !== "" && hostIn(host)) return { platform: host, name: local }
  const text = plain.replaceAll(around, "")
  const [, first = "", rest = ""] =
    /^([\p{L} ]{1,20}?)(?: ?: ?| [-–] )(?=\S)(.+)$/u.exec(text) ?? /^(\p{L}+) (@\S+)$/u.exec(text) ?? []
  if (isSite(first)) return { platform: first, name: rest }
  const [, name = "", site = ""] = nameOnSite.exec(text) ?? []
  return isSite(site) || hostIn(site) ? { platform: site, name } : { platform: "", name: text }
}

/** Shorter names belong to too many people to be one on any site. */
const leastAnywhere = 3

function keysFor(site: string, name: string): IdentifierKey[] {
  // An address within an address is no name.
  if (!/[\p{L}\p{N}]/u.test(name) || /^www\.|\//.test(name)) return []
  return [
    ...(site === "" || site === "any" ? [] : [keyOf("user", `${site}:${name}`)]),
    ...([...name].length < leastAnywhere ? [] : [keyOf("user", `any:${name}`)]),
  ]
}

/** The keys of an account: on its site, when that is known, and on any. None where there is no name. */
export function userKeys(typed: string, platform = ""): IdentifierKey[] {
  const host = hostIn(typed)
  const isAddress = host !== null && /^(?:https?:\/\/|www\.)|\//i.test(plainField(typed))
  if (host !== null && isAddress) return keysFor(siteAt(host), nameIn(nameInAddress(plainField(typed))))
  const split = splitAtSite(typed)
  return keysFor(siteNamed(platform.trim() === "" ? split.platform : platform), nameIn(split.name))
}

const addressInSentence = /(?:https?:\/\/|www\.)[^\s<>"“”]+/giu
/** "@bigdave", and "@bigdave@social.example". */
const handleInSentence = /(?:^|[^\p{L}\p{N}@._/])(@[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.]{2,}(?:@[\p{L}\p{N}.-]+)?)/gu

/** In sentences: addresses, and names behind an "@". */
export function userKeysInText(text: string): IdentifierKey[] {
  const plain = plainText(text)
  const handles = [...plain.matchAll(handleInSentence)].map(([, handle = ""]) => handle)
  return [...(plain.match(addressInSentence) ?? []), ...handles].flatMap((found) =>
    userKeys(found.replace(/[.,;:!?)\]]+$/, "")),
  )
}

/** The phone number that an address of WhatsApp is about, as it was typed; null for any other. */
export function phoneInAddress(typed: string): string | null {
  const host = hostIn(typed)
  if (host === null || siteAt(host) !== "whatsapp") return null
  const found = /(?:phone=|\/)\+?(\d{8,15})(?!\d)/.exec(decoded(plainField(typed)))
  return found ? `+${found[1]}` : null
}
