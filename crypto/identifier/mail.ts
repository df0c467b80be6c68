import { type IdentifierKey, keyOf } from "./identifier.ts"
import { lowered, plainField, plainText } from "./plain.ts"

/** E-mail addresses, however they are written. */

/** Providers that deliver to the same box whatever stands behind a plus; some also whatever dots stand in the name. */
const plusIgnored = /^(?:gmail|outlook|hotmail|live|icloud|me|mac|proton|protonmail|pm|fastmail)\.[a-z.]+$/
const sameProvider: { [domain: string]: string } = {
  "googlemail.com": "gmail.com",
  gmail: "gmail.com",
  googlemail: "gmail.com",
  hotmail: "hotmail.com",
  outlook: "outlook.com",
}

/** "dave (at) example dot org", and blanks that somebody left around a sign. */
function withSigns(text: string): string {
  const signed = text
    .replaceAll(/[。｡]/g, ".")
    .replaceAll(/ *[([{<] *(?:at|@) *[)\]}>] */g, "@")
    .replaceAll(/ *[([{<] *(?:dot|\.) *[)\]}>] */g, ".")
  const spoken = signed.includes("@") ? signed : signed.replace(/ at (?!.* at )/, "@")
  return spoken.includes("@") ? spoken.replaceAll(/ dot | +\.(?! )/g, ".").replaceAll(/ *@ */g, "@") : spoken
}

const address = /([^\s@<>()[\]{},;:"“”«»|\\]{1,64})@([\p{L}\p{N}\p{M}.-]{1,253})/u
const addresses = new RegExp(address, "gu")

/** Names in other scripts in the form in which they are looked up (IDNA, as the URL standard has it). */
function domainIn(typed: string): string | null {
  const domain = Object.hasOwn(sameProvider, typed) ? (sameProvider[typed] ?? typed) : typed
  if (!/^[^.]+(?:\.[^.]+)*\.[^.\d]+[^.]*$/u.test(domain)) return null
  try {
    const { hostname } = new URL(`http://${domain}`)
    return sameProvider[hostname] ?? hostname
  } catch {
    return null
  }
}

function keyFor(local: string, typedDomain: string): IdentifierKey | null {
  const domain = domainIn(typedDomain.replace(/^[.-]+|[.-]+$/g, ""))
  if (domain === null) return null
  const name = plusIgnored.test(domain) ? local.replace(/^(.+?)\+.*$/, "$1") : local
  const box = domain === "gmail.com" ? name.replaceAll(".", "") : name
  return box === "" ? null : keyOf("mail", `${box}@${domain}`)
}

/** The address in what was typed, or null. */
export function mailKey(typed: string): IdentifierKey | null {
  const [, local = "", domain = ""] = address.exec(withSigns(lowered(plainField(typed)))) ?? []
  return local === "" ? null : keyFor(local, domain)
}

/** All addresses in sentences. */
export const mailKeysInText = (text: string): IdentifierKey[] =>
  [...lowered(plainText(text)).matchAll(addresses)].flatMap(
    ([, local = "", domain = ""]) => keyFor(local, domain) ?? [],
  )
