import type { HasWords } from "../../crypto/browse/browse.ts"
import { orderedOf } from "../../crypto/browse/ordered.ts"
import type { Question } from "../../crypto/browse/question.ts"
import type { Alert, Alerts } from "../../crypto/documents/alert.ts"
import { folded, wordsIn } from "./fold.ts"
import { type Trigrams, trigramsOf } from "./trigrams.ts"

/**
 * What finds words in warnings: in the memory of this process, made from the signed list when it has changed, whatever
 * store the server has. It never holds what somebody looked for, and nothing of it is on a disk.
 */
export type SearchIndex = {
  /** Which warnings have the words; `more`: there were more words than are looked for. */
  lookFor(question: Question): { hasWords: HasWords; more: boolean }
  close(): void
}

/** Everything that a page shows of this warning, as one text. */
type Text = (alert: Alert) => string

export function searchIndex(list: Alerts, textOf: Text): SearchIndex {
  const { alerts } = orderedOf(list)
  const texts = alerts.map((alert) => folded(textOf(alert)))
  const vehicles = alerts.map(({ vehicle }) => folded(vehicle ?? ""))
  const trigrams: Trigrams = trigramsOf(texts)

  function holding(anywhere: readonly string[], ofVehicle: readonly string[]): HasWords {
    const found = new Uint8Array(alerts.length)
    const may = trigrams.candidates([...anywhere, ...ofVehicle]) ?? texts.keys()
    for (const at of may) {
      const whole = anywhere.every((word) => texts[at]!.includes(word))
      if (whole && ofVehicle.every((word) => vehicles[at]!.includes(word))) found[at] = 1
    }
    return (at) => found[at] === 1
  }

  return {
    lookFor(question) {
      const [anywhere, ofVehicle] = [wordsIn(question.words), wordsIn(question.vehicle)]
      const asksNothing = anywhere.words.length + ofVehicle.words.length === 0
      const hasWords = asksNothing ? () => true : holding(anywhere.words, ofVehicle.words)
      return { hasWords, more: anywhere.more || ofVehicle.more }
    },
    close: trigrams.close,
  }
}
