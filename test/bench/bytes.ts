import type { CDPSession, Page } from "playwright-core"
import { toolPaths } from "../../tool/outside-tools.ts"
import { withChromium } from "./browsers.ts"
import { type Aim, atMost, kilobytes, missing, type Row, row } from "./row.ts"
import { bytesOfTeam } from "./team.ts"

/** Bytes as they came over the line: the body as served (gzip), and the head of the answer. */
type Fetched = { path: string; body: number; head: number }

/** Collects what a page fetches, from now on. */
async function watch(session: CDPSession): Promise<Fetched[]> {
  const heads = new Map<string, { path: string; head: number }>()
  const fromMemory = new Set<string>()
  const fetched: Fetched[] = []
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (!response.fromDiskCache)
      heads.set(requestId, { path: new URL(response.url).pathname, head: response.encodedDataLength })
  })
  session.on("Network.requestServedFromCache", ({ requestId }) => void fromMemory.add(requestId))
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = heads.get(requestId)
    if (known && !fromMemory.has(requestId)) fetched.push({ ...known, body: encodedDataLength - known.head })
  })
  await session.send("Network.enable")
  return fetched
}

/** Waits until nothing has come for half a second. */
async function settled(page: Page, fetched: readonly Fetched[]): Promise<void> {
  for (let count = -1; count !== fetched.length; ) {
    count = fetched.length
    await page.waitForTimeout(500)
  }
}

type Visit = { before: Fetched[]; typing: Fetched[] }

/** Opens these pages one after the other in a browser that was never anywhere; then types one letter. */
function visit(portal: string, paths: readonly string[]): Promise<Visit> {
  return withChromium(async (browser) => {
    const page = await browser.newPage()
    const fetched = await watch(await page.context().newCDPSession(page))
    for (const path of paths) {
      await page.goto(`${portal}${path}`)
      await settled(page, fetched)
    }
    await page.waitForSelector("html.ready", { timeout: 20_000 })
    const before = fetched.splice(0)
    await page.locator('[name="story"]').pressSequentially("H")
    await settled(page, fetched)
    return { before: [...before, ...(await icon(portal, before))], typing: fetched }
  })
}

/** A browser with a window asks for the page's icon too; one without does not. It is counted either way. */
async function icon(portal: string, seen: readonly Fetched[]): Promise<Fetched[]> {
  const path = "/icon.svg"
  if (seen.some((each) => each.path === path)) return []
  const answer = await fetch(`${portal}${path}`, { headers: { "Accept-Encoding": "gzip" } })
  const plain = (await answer.arrayBuffer()).byteLength
  return [{ path, body: Number(answer.headers.get("content-length") ?? plain), head: headBytes(answer) }]
}

const headBytes = ({ headers }: Response): number =>
  [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + 4, 19)

const sum = (list: readonly Fetched[], part: "body" | "head"): number =>
  list.reduce((total, each) => total + each[part], 0)

const bodies = (list: readonly Fetched[]): number => kilobytes(sum(list, "body"))

const heads = (list: readonly Fetched[]): string => kilobytes(sum(list, "head")).toFixed(1)

function formRows(name: string, { before }: Visit): Row[] {
  const note = `bodies as served; the answers' heads are another ${heads(before)} KB; the icon is counted`
  return [
    row(`to ${name}, ready to type`, bodies(before), "KB", { aim: atMost(60), note }),
    row(`to ${name}, requests`, before.length, "requests", { aim: atMost(6) }),
  ]
}

/** Most people come by the home page; what both pages use is fetched once. Our aims are for the form by itself. */
const homeRows = ({ before }: Visit): Row[] => [
  row("to the report form by way of the home page", bodies(before), "KB", {
    note: `${before.length} requests for two pages; the answers' heads are another ${heads(before)} KB`,
  }),
]

const earlier = "measured earlier on such a machine, not in this run"
const peers = [
  ["SecureDrop 2.14", 75, `${earlier}: 16 requests, and no code that seals`],
  ["Hush Line 0.7", 231, `${earlier}: 184 KB, and 47 KB of fonts`],
  ["GlobaLeaks 5.0", 774, `${earlier}: fonts not counted`],
] as const

const besidePeers = (visit: Visit): Row[] =>
  peers.map(([peer, size, note]) => row("to the report form", bodies(visit.before), "KB", { peer: [peer, size], note }))

const isForSealing = ({ path }: Fetched): boolean => /^\/(roster|keys)\.json/.test(path)

function typingRows({ typing }: Visit): Row[] {
  const forSealing = typing.filter(isForSealing)
  const rest = typing.filter((each) => !isForSealing(each))
  const named = (list: readonly Fetched[], aim?: Aim) => ({
    note: `${list.length} requests, fetched when the first letter is typed`,
    ...(aim && { aim }),
  })
  return [
    row("while typing: roster and keys, 1 caseworker", bodies(forSealing), "KB", named(forSealing, atMost(12))),
    row("while typing: release list and word list", bodies(rest), "KB", named(rest)),
  ]
}

/** From an empty cache to a form one can type in, and what is fetched after that. */
export async function bytes(portal: string): Promise<Row[]> {
  if (!toolPaths().chromium) return [missing("to the report form, ready to type", "KB", "Chromium")]
  const full = await visit(portal, ["/en/report"])
  const quick = await visit(portal, ["/en/report/quick"])
  const byHome = await visit(portal, ["/en", "/en/report"])
  return [
    ...formRows("the report form", full),
    ...formRows("the quick form", quick),
    ...homeRows(byHome),
    ...besidePeers(full),
    ...typingRows(quick),
    await bytesOfTeam(4),
  ]
}
