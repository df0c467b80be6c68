// Who may import whom: the four trust zones of the house, as one rule over one import.
import { type Import, zones } from "./imports.ts"

const hostPackages = /^(astro|hono|better-sqlite3)\b|^@(astrojs|hono)\//
// What draws papers and plots carries older primitives of its own; only caseworkers need it.
const deskPackages = /^(pdfkit|echarts)\b/
const sealing = /^crypto\/(seal|open)\.ts$/
// Where words may be sealed or opened: the reporter's browser, the workstation, and the pages without JavaScript.
const maySeal = /^(crypto|keys|site\/browser)\/|^server\/plain\.ts$/

/** The crossing as one line, `from → to: the rule it breaks`, or null for an import that stays where it may. */
export function crossing(each: Import): string | null {
  const rule = brokenRule(each)
  return rule && `${each.from} → ${each.to}: ${rule}`
}

function brokenRule({ from, to, kind }: Import): string | null {
  const home = from.split("/")[0] ?? ""
  const target = kind === "ours" ? (to.split("/")[0] ?? "") : ""
  if (["test", "tool"].includes(target)) return `${home} may not lean on ${target}`
  if (home === "crypto") return brokenByCrypto(to, kind)
  if (kind === "package" && home !== "keys" && deskPackages.test(to)) return "only the workstation draws papers"
  if (sealing.test(to) && !maySeal.test(from)) return "only keys, site/browser and server/plain.ts seal and open"
  if (target !== home && target !== "crypto" && zones.some((zone) => zone === target))
    return `${home} may import crypto, never ${target}`
  return null
}

function brokenByCrypto(to: string, kind: Import["kind"]): string | null {
  if (kind === "ours" && !to.startsWith("crypto/")) return "crypto imports nothing of ours"
  if (kind === "builtin") return "crypto runs in a browser, with nothing of Node's"
  if (kind === "package" && (hostPackages.test(to) || deskPackages.test(to)))
    return "crypto knows no server, no page, no database and no paper"
  return null
}

const handingOn = /\bexport\b[^;"'()=]*\bfrom\s*["'][./\w-]*\b(seal|open)\.ts["']/

/** Does this text of a crypto file hand seal or open on, so that whoever may import the file could use them? */
export function handsSealingOn(text: string): boolean {
  return handingOn.test(text)
}
