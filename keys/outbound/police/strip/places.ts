/** Where in a text something stands that was found in it, however it is spaced, accented or spelt in capitals there. */

/** From the first to after the last UTF-16 unit. */
export type Place = { from: number; to: number }

type Folded = { letters: string[]; places: Place[] }

/** Letters and digits alone, as the lint of warnings compares them, each with the place it came from. */
function folded(text: string): Folded {
  const told: Folded = { letters: [], places: [] }
  let from = 0
  for (const character of text) {
    const to = from + character.length
    for (const letter of character.normalize("NFKD").toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(letter)) continue
      told.letters.push(letter)
      told.places.push({ from, to })
    }
    from = to
  }
  return told
}

/** Shorter ones must stand alone: they would be found inside ordinary words. */
const shortest = 4

/** Every place of `found` in the text; the whole text, when nobody can tell where it is. */
export function placesOf(text: string, found: string): Place[] {
  const { letters, places } = folded(text)
  const needle = folded(found).letters
  const all = matchesOf(letters, needle).map((at) => ({
    from: places[at]!.from,
    to: places[at + needle.length - 1]!.to,
  }))
  const matches = needle.length < shortest ? all.filter((place) => standsAlone(text, place)) : all
  return matches.length > 0 ? matches : [{ from: 0, to: text.length }]
}

function matchesOf(letters: readonly string[], needle: readonly string[]): number[] {
  if (needle.length === 0) return []
  return letters.flatMap((_, at) => (needle.every((letter, more) => letters[at + more] === letter) ? [at] : []))
}

const standsAlone = (text: string, { from, to }: Place): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, from)) && !/^[\p{L}\p{N}]/u.test(text.slice(to))
