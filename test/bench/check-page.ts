import { toolPaths } from "../../tool/outside-tools.ts"
import { openCheck } from "../site/support/check-host.ts"
import { type FreshPage, inFreshChromium, inFreshFirefox, noJit } from "./browsers.ts"
import { during } from "./leftovers.ts"
import { type Aim, atMost, median, missing, type Row, range, row } from "./row.ts"

/**
 * In the page: types a listed number, goes on, presses "Check", and times from the first request to the answer that is
 * shown, without what the page waits for: answers of the server, and the slow step.
 */
async function pressLook(): Promise<number> {
  const waits: [from: number, to: number][] = []
  const waited = async <Value>(work: Promise<Value>): Promise<Value> => {
    const from = performance.now()
    return work.finally(() => waits.push([from, performance.now()]))
  }
  const ask = window.fetch
  window.fetch = (...request) =>
    waited(
      ask(...request).then(
        async (answer) => new Response(await answer.arrayBuffer(), { status: answer.status, headers: answer.headers }),
      ),
    )
  const derive = crypto.subtle.deriveBits.bind(crypto.subtle)
  crypto.subtle.deriveBits = (...how) => waited(derive(...how))

  const until = async (isSo: () => boolean) => {
    for (let tries = 0; !isSo(); tries++) {
      if (tries > 30_000) throw new Error("the page gave no answer")
      await new Promise((next) => setTimeout(next))
    }
  }
  const isShown = (id: string) => document.getElementById(id)?.hidden === false
  const press = (id: string) => document.getElementById(id)?.click()
  const field = document.querySelector<HTMLInputElement>("#value")
  if (!field) throw new Error("this page has no field")
  await until(() => document.documentElement.classList.contains("ready"))
  field.value = "07700 900123"
  field.dispatchEvent(new Event("input", { bubbles: true }))
  press("go")
  await until(() => isShown("understood-view"))
  // As long as somebody reads what was understood.
  await new Promise((read) => setTimeout(read, 1500))
  waits.length = 0
  press("look")
  await until(() => isShown("answer-view"))
  const shown = performance.now()
  const sorted = waits.toSorted(([one], [other]) => one - other)
  let [waiting, end] = [0, 0]
  for (const [from, to] of sorted) {
    waiting += Math.max(0, to - Math.max(from, end))
    end = Math.max(end, to)
  }
  return (shown - (sorted[0]?.[0] ?? shown) - waiting) / 1000
}

const samples = 5
/** Rows of the table that the page downloads and hashes: a megabyte. */
const strangers = 100_000

async function clientRow(name: string, fresh: FreshPage, aim: Aim | null, address: string): Promise<Row> {
  const times: number[] = []
  for (let at = 0; at < samples; at++) times.push(await fresh(address, pressLook))
  const note = `median of ${samples} new browsers, ${range(times)}; a table of 1 MB; without the slow step and without waiting for the server`
  return row(`a check: the page's own work, ${name}`, median(times), "s", { ...(aim && { aim }), note })
}

/** What a check costs the visitor's browser besides the slow step, on the page as it is built. */
export async function checkPage(): Promise<Row[]> {
  const { chromium, firefox } = toolPaths()
  const aim = atMost(0.1)
  const ways: [name: string, isHere: boolean, fresh: FreshPage, aim: Aim | null][] = [
    ["Chromium", chromium !== null, inFreshChromium, aim],
    ["Firefox", firefox !== null, inFreshFirefox(), aim],
    ["Firefox, JIT and WebAssembly off", firefox !== null, inFreshFirefox(noJit), null],
  ]
  const rows: Row[] = []
  const host = await openCheck(strangers)
  await during(
    host,
    () => host.close(),
    async ({ address }) => {
      for (const [name, isHere, fresh, aim] of ways)
        rows.push(
          isHere ? await clientRow(name, fresh, aim, `${address}/en/check`) : missing(name, "s", name.split(",")[0]!),
        )
    },
  )
  return rows
}
