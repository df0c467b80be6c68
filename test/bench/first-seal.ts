import { toolPaths } from "../../tool/outside-tools.ts"
import { type FreshPage, inFreshChromium, inFreshFirefox, noJit } from "./browsers.ts"
import { atMost, median, missing, type Row, range, row } from "./row.ts"

/** In the page: types, waits as long as somebody who types, checks, presses "Send", and times until the post leaves. */
async function pressSend(): Promise<number> {
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
  const press = (id: string) => document.getElementById(id)?.click()
  const story = document.querySelector<HTMLTextAreaElement>('[name="story"]')
  if (!story) throw new Error("this page has no form")
  story.value = "He was kind on the phone. Then he blocked the door. I got out through the kitchen."
  story.dispatchEvent(new Event("input", { bubbles: true }))
  await pause(1500)
  press("check")
  await pause(300)
  const send = window.fetch
  const left = new Promise<number>((done, failed) => {
    setTimeout(() => failed(new Error("no letter left the page")), 30_000)
    window.fetch = (...request) => {
      if (request[0] === "/letters") done(performance.now())
      return send(...request)
    }
  })
  const pressed = performance.now()
  press("send")
  return ((await left) - pressed) / 1000
}

const samples = 5

async function firstSeal(name: string, fresh: FreshPage, address: string, aim: number): Promise<Row> {
  const times: number[] = []
  for (let at = 0; at < samples; at++) times.push(await fresh(address, pressSend))
  const note = `median of ${samples} new browsers, ${range(times)}; 0.05 s of it is the page's pause to say that it is sending`
  return row(`first seal, ${name}`, median(times), "s", { aim: atMost(aim), note })
}

/** From pressing "Send" on a page that has sealed nothing yet to the sealed letter leaving it. R = 4. */
export async function firstSeals(portal: string): Promise<Row[]> {
  const address = `${portal}/en/report/quick`
  const { chromium, firefox } = toolPaths()
  const off = "Firefox, JIT and WebAssembly off"
  const inFirefox = async () => [
    await firstSeal("Firefox", inFreshFirefox(), address, 0.3),
    await firstSeal(off, inFreshFirefox(noJit), address, 0.6),
  ]
  return [
    chromium
      ? await firstSeal("Chromium", inFreshChromium, address, 0.3)
      : missing("first seal, Chromium", "s", "Chromium"),
    ...(firefox ? await inFirefox() : ["Firefox", off].map((name) => missing(`first seal, ${name}`, "s", "Firefox"))),
  ]
}
