import { answersPerSecond } from "./loaded.ts"
import { type Row, row } from "./row.ts"

const connections = 8

const perSecond = (address: string, requests: number): Promise<number> =>
  answersPerSecond({ address, connections, requests, status: 200 })

/** Pages a second: one that is rendered at each request, beside one that was built. */
export async function pages(portal: string): Promise<Row[]> {
  const built = await perSecond(`${portal}/en/contact`, 4000)
  const rendered = await perSecond(`${portal}/en/alerts`, 2000)
  const note = `${connections} connections from another process on the same cores; the built page is sent as gzip`
  return [
    row("pages, the list of warnings, rendered", rendered, "pages/s", { peer: ["a page that was built", built], note }),
  ]
}
