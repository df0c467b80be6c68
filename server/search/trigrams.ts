import Database from "better-sqlite3"

/**
 * SQLite FTS5 with the trigram tokenizer (sqlite.org/fts5.html §4.3.4), in memory alone and without the texts: it answers
 * which texts hold all three-sign pieces of a word. Whether they stand side by side the caller looks up in the text, so
 * no positions are kept (`detail=none`), which is a third of the memory and half of the time to make it.
 */
export type Trigrams = {
  /** Texts with the numbers that they have here, which no other text had. */
  add(texts: Iterable<readonly [number: number, text: string]>): void
  /** The numbers of the texts that may hold all of these words, in order; null when no word is long enough to ask for. */
  candidates(words: readonly string[]): number[] | null
  close(): void
}

const pieceLength = 3
/** Each piece more costs a walk over all that have it; four leave few texts over. */
const mostPieces = 4

/** Pieces of three that cover the word: "knives" is "kni" and "ves", "knife" is "kni" and "ife". */
function piecesOf(word: string): string[] {
  const signs = [...word]
  const starts = Array.from({ length: Math.floor(signs.length / pieceLength) }, (_, at) => at * pieceLength)
  const last = signs.length - pieceLength
  return (last < 0 ? [] : [...starts, last]).map((start) => signs.slice(start, start + pieceLength).join(""))
}

/** A string in FTS5 stands between quotes, and a quote in it twice (sqlite.org/fts5.html §3.1): then all else is text. */
const quoted = (piece: string): string => `"${piece.replaceAll('"', '""')}"`

export function noTrigrams(): Trigrams {
  const db = new Database(":memory:")
  db.exec(
    "CREATE VIRTUAL TABLE texts USING fts5(text, tokenize='trigram case_sensitive 1', content='', columnsize=0, detail=none)",
  )
  const insert = db.prepare("INSERT INTO texts (rowid, text) VALUES (?, ?)")
  const select = db.prepare<[string], number>("SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rowid").pluck()
  return {
    add: db.transaction((texts) => {
      for (const [number, text] of texts) insert.run(number, text)
    }),
    candidates(words) {
      const longestFirst = words.toSorted((a, b) => b.length - a.length)
      const pieces = [...new Set(longestFirst.flatMap(piecesOf))].slice(0, mostPieces)
      return pieces.length === 0 ? null : select.all(pieces.map(quoted).join(" AND "))
    },
    close: () => db.close(),
  }
}
