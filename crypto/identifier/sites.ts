import { lowered, plainField } from "./plain.ts"

/** Names of sites and apps, as people write them and as their addresses have them. */

const names: { [site: string]: string[] } = {
  instagram: ["insta", "ig", "instagr"],
  facebook: ["fb", "facebookmessenger", "messenger"],
  twitter: ["x"],
  snapchat: ["snap", "sc"],
  telegram: ["tg", "t"],
  tiktok: ["tt"],
  onlyfans: ["of"],
  adultwork: ["aw"],
  whatsapp: ["wa"],
  youtube: ["youtu", "yt"],
  reddit: [],
  linkedin: [],
  vivastreet: [],
  escortireland: [],
  discord: [],
  skype: [],
  kik: [],
  grindr: [],
  tinder: [],
  viber: [],
  signal: [],
  fabswingers: [],
  seeking: ["seekingarrangement"],
}
const siteOf: { [word: string]: string } = Object.fromEntries(
  Object.entries(names).flatMap(([site, others]) => [site, ...others].map((word) => [word, site])),
)

const squeezed = (text: string): string => lowered(lowered(plainField(text)).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, ""))

/** "IG", "Insta-gram" and "Instagram app" are one site; what we do not know has its own name. "" for none. */
export function siteNamed(platform: string): string {
  const host = hostIn(platform)
  if (host) return siteAt(host)
  const word = squeezed(platform)
  const short = word.replace(/(?:app|website|account|messenger)$/, "") || word
  return known(word) ?? known(short) ?? short
}

const known = (word: string): string | undefined => (Object.hasOwn(siteOf, word) ? siteOf[word] : undefined)

/** Whether a word is the name of a site that we know: "bigdave on insta". */
export const isSite = (word: string): boolean => known(squeezed(word)) !== undefined

/** "www.instagram.com" → "instagram"; "m.shop.example.co.uk" → "example". */
export function siteAt(host: string): string {
  const labels = host.replace(/^(?:www|m|mobile|web|en|uk|ie|old|new)\./, "").split(".")
  labels.pop()
  if (labels.length > 1 && /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-1) ?? "")) labels.pop()
  const word = squeezed(labels.at(-1) ?? "")
  return known(word) ?? word
}

/** The host of an address that stands alone: "https://www.site.com/…", "site.com". */
export function hostIn(text: string): string | null {
  const found = /^(?:https?:\/\/)?((?:[\p{L}\p{N}\p{M}-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#]|$)/u.exec(
    lowered(plainField(text)),
  )
  return found?.[1] ?? null
}
