/** One thing in which a language's words are not what the English ones are: where it stands, and what is wrong. */
export type Flaw = { at: string; why: "missing" | "nobody-asks-for-it" | "another-kind" | "empty" | "other-gaps" }

const gapsIn = (text: string): string => [...text.matchAll(/\{\w+\}/g)].map(String).sort().join()
const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

function flawsOfText(english: string, other: string, at: string): Flaw[] {
  if (other.trim() === "") return [{ at, why: "empty" }]
  return gapsIn(english) === gapsIn(other) ? [] : [{ at, why: "other-gaps" }]
}

/**
 * In what the words of a language differ in shape from the English ones; none when whole. The compiler says the same, but
 * a build must not need it: a page with a hole in it is never made.
 */
export function flawsIn(english: unknown, other: unknown, at = ""): Flaw[] {
  if (other === undefined) return [{ at, why: "missing" }]
  if (typeof english !== typeof other || Array.isArray(english) !== Array.isArray(other))
    return [{ at, why: "another-kind" }]
  if (typeof english === "string") return flawsOfText(english, String(other), at)
  if (!isGroup(english) || !isGroup(other)) return []
  const names = [...new Set([...Object.keys(english), ...Object.keys(other)])]
  return names.flatMap((name): Flaw[] => {
    const place = at === "" ? name : `${at}.${name}`
    return name in english ? flawsIn(english[name], other[name], place) : [{ at: place, why: "nobody-asks-for-it" }]
  })
}

/** Throws, and ends a build, when the words of a language are not whole: it names the first place. */
export function refuseHoles(spoken: Readonly<Record<string, unknown>> & { en: unknown }): void {
  for (const [language, words] of Object.entries(spoken)) {
    const [flaw] = flawsIn(spoken.en, words)
    if (flaw) throw new Error(`The words of “${language}” are not whole: ${flaw.at} is ${flaw.why}.`)
  }
}
