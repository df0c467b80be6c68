import { doubleMetaphone } from "double-metaphone"

/** Words so that case, accents and script do not make another one. */

/** Letters beside the Latin ones that have one obvious sound: Bulgarian, Russian, Ukrainian and Greek names. */
const latin = new Map(
  "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ы=y ь= э=e ю=yu я=ya і=i є=ye ґ=g α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ł=l ø=o đ=d ð=d þ=th ß=ss æ=ae œ=oe ı=i"
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

/** Lower case, without the accents of Latin, Greek and Cyrillic; the vowels of Thai or Hindi are no accents. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]|\p{Cf}/gu, "")
    .normalize("NFC")
    .toLowerCase()

const asLatin = (word: string): string => [...word].map((letter) => latin.get(letter) ?? letter).join("")

const segmenter = new Intl.Segmenter("und", { granularity: "word" })

/** The words of a text in any script, folded, in their order. */
export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(folded(text))]
    .filter(({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment))
    .map(({ segment }) => segment)

/** The parts of a name: Latin letters for those of related scripts. */
export const nameWords = (name: string): string[] =>
  wordsOf(name)
    .map(asLatin)
    .filter(({ length }) => length > 1)

/**
 * How a word sounds, in English ears (L. Philips, "The Double Metaphone Search Algorithm", 2000): one or two codes. A
 * word in a script without Latin sounds is its own.
 */
export function soundsOf(word: string): string[] {
  if (!/^[a-z'’-]+$/.test(word)) return [word]
  const codes = [...new Set(doubleMetaphone(word))].filter((code) => code !== "")
  return codes.length > 0 ? codes : [word]
}
