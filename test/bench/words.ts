import { english } from "../../crypto/languages.ts"
import { wordsOf } from "../../crypto/reading/sentences.ts"
import { everyPage, nameOf, offlineForm, type Shown } from "../site/support/every-page.ts"
import { blocksOf, type Reading, readingOf } from "../site/support/plain-words.ts"
import { atMost, type Row, row } from "./row.ts"

/** With fewer words in whole sentences one long name decides the figure. */
const enoughWords = 100

const noteOf = ({ words, average, longest }: Reading): string =>
  average === null
    ? "no whole sentence"
    : `${words} words in sentences of ${average.toFixed(1)} on average; the longest has ${wordsOf(longest).length}`

function rowOf(page: Shown): Row {
  const reading = readingOf(blocksOf(page.html))
  const isMeasured = reading.words >= enoughWords
  const note = isMeasured ? noteOf(reading) : `${noteOf(reading)}: too few for an age`
  const name = `reading age, ${nameOf(page)}`
  return row(name, isMeasured ? reading.age : null, "years", { note, ...(isMeasured && { aim: atMost(9) }) })
}

/** How easy each English page is to read: Flesch–Kincaid grade + 5. Of pages of one name the hardest; the hardest first. */
export async function words(): Promise<Row[]> {
  const pages = [...(await everyPage()), offlineForm()].filter(({ language }) => language === english)
  const rows = pages.map(rowOf).toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
  return rows.filter(({ name }, at) => rows.findIndex((each) => each.name === name) === at)
}
