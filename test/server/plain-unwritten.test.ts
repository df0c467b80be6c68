import { statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { armored } from "../../crypto/block.ts"
import { fromBase64 } from "../../crypto/bytes.ts"
import { type Day, dayOf, monthOf } from "../../crypto/day.ts"
import type { PlainPage } from "../../crypto/page-data.ts"
import { sealBlock } from "../../crypto/seal.ts"
import { storeFile, usualSlots } from "../../server/store/sqlite.ts"
import { recipientOf } from "../crypto/cast.ts"
import { testOrganisation } from "../support/organisation.ts"
import { random } from "../support/random.ts"
import { filesIn } from "./disk.ts"
import { testStore } from "./host.ts"
import { answerTo, formOf, formType, keysOf, pageIn } from "./plain-client.ts"
import { startServer, testInstallation } from "./server-process.ts"

const sentinel = "SentinelQuokka"
const reply = "SentinelWombat"
const today: Day = dayOf(Date.now())
const hour = /\d\d:\d\d/

/** The real program, its people and keys published, with pages that say what they were given; one fails when told to. */
async function startPlain() {
  const ours = testOrganisation({ today, people: { Ana: ["open"] } })
  const installation = testInstallation(ours)
  writeFileSync(
    join(installation.CANOPY_SITE, "server/entry.mjs"),
    `export const render = async (_request, { plain }) => {
      if (JSON.stringify(plain).includes("PageFault")) throw new Error(JSON.stringify(plain))
      console.log("Astro would say", plain)
      return new Response(JSON.stringify(plain))
    }`,
  )
  const withStore = <Value>(use: (store: ReturnType<typeof testStore>) => Value): Value => {
    const store = testStore(installation.CANOPY_DATA, usualSlots.letters, usualSlots.replies, () => today)
    try {
      return use(store)
    } finally {
      store.close()
    }
  }
  const first = startServer(installation)
  await first.ready
  first.child.kill("SIGTERM")
  await first.ended
  withStore((store) => {
    store.publish("roster.json", { document: ours.signedRoster.document, signatures: [ours.signedRoster.minisig] })
    store.replaceKeys(ours.messageKeys)
  })
  return { installation, withStore }
}

const poster = (portal: string) => (path: string, fields: Record<string, string>) =>
  fetch(`${portal}/en/${path}`, {
    method: "POST",
    body: formOf(Object.entries(fields)),
    headers: { ...formType, "User-Agent": `${sentinel}Browser`, "X-Forwarded-For": "198.51.100.77" },
  })

function block(): string {
  const sealed = sealBlock({ story: sentinel }, [recipientOf("Ana's standing key")], 4, random)
  if (!sealed.ok) throw new Error(sealed.failure.kind)
  return armored(sealed.value)
}

/** Everything somebody can do without scripts, errors included. Gives the texts that must be nowhere. */
async function wholePath(portal: string, pasted: string): Promise<string[]> {
  const send = poster(portal)
  const filled = async <View extends PlainPage["view"]>(path: string, fields: Record<string, string>, view: View) =>
    pageIn(await send(path, fields), view)
  const words = { story: `he said ${sentinel}`, "people.0.hair": sentinel }
  await filled("report", { ...words, salary: sentinel }, "form")
  const { code, day } = await filled("report", words, "check")
  await filled("report", { ...words, _step: "change" }, "form")
  await filled("report/send", { ...words, _code: code, _day: day }, "sent")
  expect((await send("report", { story: `${sentinel} PageFault` })).status).toBe(500)
  expect((await send("report/send", { story: sentinel.repeat(20_000) })).status).toBe(413)
  await filled("sealed", { block: sentinel }, "sealed")
  await filled("sealed", { block: pasted }, "sent")
  await filled("messages", { code: sentinel }, "code")
  await filled("messages", { code }, "replies")
  await filled("messages/write", { _code: code, text: sentinel, salary: sentinel }, "replies")
  await filled("messages/write", { _code: code, text: sentinel }, "replies")
  await filled("messages/read", { _code: code, ids: sentinel }, "replies")
  return [code, day]
}

test("N7: of all that is said without scripts no word, no code and no time is in any file or any output", async () => {
  const { installation, withStore } = await startPlain()
  const folder = installation.CANOPY_DATA
  const server = startServer(installation)
  const { portal, desk } = await server.ready
  const pasted = block()
  const [code = ""] = await wholePath(portal, pasted)
  const keys = keysOf(code)
  expect(server.child.kill("SIGTERM")).toBe(true)
  expect(await server.ended).toEqual({ code: 0, stdout: `portal ${portal} desk ${desk}\n`, stderr: expect.any(String) })
  expect(server.said.stderr).toBe("A request met a fault in the server.\n")
  expect(server.said.stderr).not.toMatch(hour)
  withStore((store) => {
    expect(store.letterIds()).toHaveLength(3)
    answerTo({ store }, code, { body: { type: "message", text: reply } })
  })

  const again = startServer(installation)
  const back = poster((await again.ready).portal)
  expect(await (await back("messages", { code })).text()).toContain(reply)
  const nowhere = [
    sentinel,
    reply,
    "he said",
    "198.51.100.77",
    code,
    code.split(" ").slice(0, 2).join(" "),
    pasted.slice(40, 90),
  ]
  const secrets = [...Object.values(keys), fromBase64(pasted.split("\n")[3]!)!]
  const unwritten = () => {
    const files = filesIn(folder)
    expect(files).toHaveLength(1)
    expect(nowhere.filter((trace) => files[0]!.includes(trace))).toEqual([])
    expect(secrets.filter((secret) => files[0]!.includes(secret))).toEqual([])
    for (const path of [folder, join(folder, storeFile)])
      expect(statSync(path).mtime.toISOString()).toBe(`${monthOf(today)}-01T00:00:00.000Z`)
  }
  unwritten()
  expect((await back("messages/withdraw", { _code: code, _step: "yes" })).status).toBe(200)
  unwritten()
  again.child.kill("SIGTERM")
  expect((await again.ended).stderr).toBe("")
  withStore((store) => expect(store.letterIds()).toHaveLength(3))
})
