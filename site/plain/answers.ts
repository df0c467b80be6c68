import type { Entry } from "../../crypto/form-tree.ts"
import type { PageData } from "../../crypto/page-data.ts"

/** What a form said, as the components of its fields ask for it. On a page for everybody nothing was said. */
export type Said = {
  /** "Check your answers": what was said is read there, and no field stands on the page. */
  reading: boolean
  /** Somebody filled this form in, or left it blank: nothing is chosen for them. */
  answered: boolean
  /** Every value of this name, in the order of the form; [] for none. */
  of: (name: string) => string[]
  /** Whether something was said in any of the fields of this markup. */
  anythingIn: (markup: string) => boolean
}

// Whatever people typed stands escaped in markup, so that nothing of it can look like an attribute.
const namesIn = (markup: string): string[] => [...markup.matchAll(/ name="([^"]+)"/g)].map(([, name]) => name!)

function saidWith(entries: readonly Entry[], reading: boolean): Said {
  const of = (name: string) => entries.flatMap(([each, value]) => (each === name ? [value] : []))
  const filled = new Set(entries.flatMap(([name, value]) => (value.trim() === "" ? [] : [name])))
  return {
    reading,
    answered: true,
    of,
    anythingIn: (markup) => namesIn(markup).some((name) => filled.has(name)),
  }
}

const nothingSaid: Said = { reading: false, answered: false, of: () => [], anythingIn: () => false }

/** `locals` of a page that was built for everybody hold no form. */
export function saidIn({ plain }: PageData): Said {
  if (!plain || !("entries" in plain)) return nothingSaid
  return saidWith(plain.entries, plain.view === "check" || plain.view === "small-check")
}

/**
 * A value as the content of a <textarea>: HTML drops one line break that stands first in it (HTML Standard §13.2.6.4.7),
 * so words that begin with one get a second.
 */
export const inTextarea = (value: string): string => (/^[\r\n]/.test(value) ? `\n${value}` : value)
