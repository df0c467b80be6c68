// One file of the server may meet words that nobody has sealed: what it takes to do so, and who holds it.
import type { Import } from "./imports.ts"

/** What seals, what opens, and what makes or reads a receipt code. */
const sources = ["seal", "open", "receipt-code", "typed-code", "mailbox"].map((name) => `crypto/${name}.ts`)
/** Packages by which a file could do the same without asking crypto. */
const packages = /^(age-encryption|@scure\/bip39)\b/
const plain = "server/plain.ts"

/**
 * The files of crypto through which somebody could seal, open or know a code: the sources, and whatever of crypto calls
 * them, over any number of files. A file that only names their types gives nobody anything to call.
 */
export function reachingPlaintext(imports: readonly Import[]): Set<string> {
  const reaching = new Set(sources)
  const calls = imports.filter(({ from, typeOnly }) => from.startsWith("crypto/") && !typeOnly)
  for (let before = 0; before < reaching.size; ) {
    before = reaching.size
    for (const { from, to } of calls) if (reaching.has(to)) reaching.add(from)
  }
  return reaching
}

/** Each line with which a file of the server besides `plain.ts` takes such a file or package, for its types as well. */
export function plaintextCrossings(imports: readonly Import[]): string[] {
  const reaching = reachingPlaintext(imports)
  return imports
    .filter(({ from }) => from.startsWith("server/") && from !== plain)
    .filter(({ to, kind }) => (kind === "ours" ? reaching.has(to) : kind === "package" && packages.test(to)))
    .map(({ from, to }) => `${from} → ${to}: only ${plain} seals, opens and knows codes`)
}

const exported =
  /^\s*export\s+(?:async\s+)?(?:type\s+)?(?:function\*?|const|let|class|interface|type)?\s*([\w$]+|\{[^}]*\}|\*)/gm

/** The names that this text of a file lends to others. */
export const exportsOf = (text: string): string[] =>
  [...text.matchAll(exported)].map(([, name]) => (name ?? "").replaceAll(/\s+/g, " ")).sort()
