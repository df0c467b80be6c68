import { everyPage, nameOf, type Shown } from "../site/support/every-page.ts"
import { type Weight, weightOf } from "../site/support/weight.ts"
import { atMost, kilobytes, type Row, row } from "./row.ts"

/** HTML and styles of a page: what a phone loads before there is anything to read. */
const budget = 30

const inKilobytes = (bytes: number): string => kilobytes(bytes).toFixed(1)

const noteOf = ({ html, css, js, requests }: Weight, { address }: Shown): string =>
  `HTML ${inKilobytes(html)}, CSS ${inKilobytes(css)}, JS ${inKilobytes(js)} KB; ${requests} requests, the icon among them (${address})`

function rowOf(page: Shown): Row {
  const weight = weightOf(page.html)
  const note = noteOf(weight, page)
  const size = kilobytes(weight.html + weight.css)
  return row(`weight, ${nameOf(page)}`, size, "KB", { peer: ["the budget", budget], aim: atMost(budget), note })
}

/** What each page costs (gzip): of pages of one name the heaviest, in whichever language; the heaviest first. */
export async function weight(): Promise<Row[]> {
  const rows = (await everyPage()).map(rowOf).toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
  return rows.filter(({ name }, at) => rows.findIndex((each) => each.name === name) === at)
}
