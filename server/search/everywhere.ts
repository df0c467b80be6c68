/**
 * Pieces of text without spaces that stand in every text that was added: labels, mostly. A word that is in one of them is
 * known to be in all texts, and need not be looked for in any. Texts may go again: what stands in all still stands in the rest.
 */
export class Everywhere {
  #pieces: readonly string[] | null = null

  add(text: string): void {
    this.#pieces = this.#pieces?.filter((piece) => text.includes(piece)) ?? [...new Set(text.split(" "))]
  }

  has(word: string): boolean {
    return this.#pieces?.some((piece) => piece.includes(word)) ?? false
  }
}
