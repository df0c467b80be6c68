import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { encodeIdentity } from "../../../crypto/hybrid.ts"
import { casesOf } from "../../../keys/casework/intake.ts"
import { alertsInForce } from "../../../keys/outbound/alerts/published.ts"
import { messageSecrets } from "../../../keys/ring/message-keys.ts"
import { selfOf } from "../../../keys/workstation.ts"
import { written } from "../alerts.ts"
import { repliesFor } from "../reporter.ts"
import { copied, keysOf } from "../rotation/calendar.ts"
import { passphrase } from "../workstation.ts"
import { readByThief, textFile, twoMachines } from "./trip.ts"

/** N6: the whole work of a desk at a machine that never has a network, by carried files and the real commands. */

const story = "He followed me to the heron-basalt bridge."
const answer = "We believe you: cobalt-ferry-33."

describe("from its first day on", () => {
  test("it publishes, opens, answers, and warns; nothing waits afterwards", async () => {
    const trips = await twoMachines()
    const { team, host } = trips
    // The server knows nobody yet: the first trip brings the roster and the keys.
    expect((await trips.trip()).taken.lines.join()).toContain("has no roster yet")
    await trips.letterFrom("Mai", { story }, { alert: "yes" })
    let id = ""
    await trips.trip(async () => {
      id = casesOf(team.workstation)[0]?.id ?? ""
      const said = await trips.desk(`reply ${id}`, { "text-file": textFile(answer) })
      expect(said.lines.join()).toContain("works by carried files")
      expect(host.replies).toEqual([])
      const draft = join(trips.stick, "draft.json")
      writeFileSync(draft, JSON.stringify(written({ ...trips, pull: async () => ({}) as never, id })))
      await expect(trips.desk(`alert publish ${draft}`)).rejects.toMatchObject({ kind: "by-carried-files" })
      expect(alertsInForce(team.workstation)).toEqual([])
    })
    const replies = await repliesFor("Mai", team, host)
    expect(replies.map(({ body }) => body)).toEqual(
      expect.arrayContaining([{ type: "opened" }, { type: "message", text: answer }]),
    )
    expect(replies).toHaveLength(2)
    expect(JSON.parse((await host.published("/alerts.json")) ?? "{}").alerts).toHaveLength(1)
    expect(alertsInForce(team.workstation)).toHaveLength(1)
    expect(host.store.letterIds()).toEqual([])
    expect(team.workstation.vault.list("outbox")).toEqual([])
    expect((await trips.desk(`case ${id}`)).lines.join()).toContain("heron-basalt")
    expect(trips.asked).toEqual([])
  })

  test("over three windows keys are made, shown, used and destroyed, and every letter opens", async () => {
    const trips = await twoMachines()
    await trips.trip()
    const held: { [day: number]: number[] } = {}
    for (const day of [0, 14, 17, 24, 31]) {
      trips.on(day)
      await trips.letterFrom(`somebody on day ${day}`)
      const { taken } = await trips.trip(async () => copied(trips.workstation()))
      expect(taken.value).toMatchObject({ shift: { fetched: 1, notOurs: 0, damaged: 0 } })
      held[day] = keysOf(trips.workstation())
    }
    expect(held).toEqual({
      0: [0, 7, 14, 21, 28],
      14: [0, 7, 14, 21, 28, 35, 42],
      17: [7, 14, 21, 28, 35, 42],
      24: [14, 21, 28, 35, 42, 49],
      31: [21, 28, 35, 42, 49, 56],
    })
    expect(casesOf(trips.team.workstation)).toHaveLength(5)
  })
})

describe("who takes the courier, its words and the stick", () => {
  test("has sealed letters, and neither a key that opens one nor one that anybody believes", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.letterFrom("Mai", { story }, { alert: "yes" })
    await trips.trip(async () => {
      const [known] = casesOf(trips.team.workstation)
      await trips.desk(`reply ${known?.id}`, { "text-file": textFile(answer) })
    })
    const names = readdirSync(trips.stick).filter((name) => name !== "draft.json")
    expect(names).toHaveLength(6)
    const found = await readByThief(trips, names)
    // Replies and acknowledgements lie in a parcel in base64: they are searched as they are and as what they hold.
    const all = found.flatMap((bytes) => [bytes, ...bodiesIn(bytes)])
    const has = (secret: Uint8Array | string): boolean =>
      [
        Buffer.from(secret),
        Buffer.from(Buffer.from(secret).toString("base64")),
        Buffer.from(Buffer.from(secret).toString("hex")),
      ].some((piece) => all.some((bytes) => bytes.includes(piece)))
    const { document, reply, request } = selfOf(trips.team.workstation)
    const seed = (text: string) => Buffer.from(text, "base64")
    // The one that it needs: were it not found, the search would be about nothing.
    expect(has(seed(request))).toBe(true)
    for (const secret of [document, reply]) expect(has(seed(secret))).toBe(false)
    for (const secret of messageSecrets(trips.team.workstation)) {
      expect(has(seed(secret.seed))).toBe(false)
      expect(has(encodeIdentity(seed(secret.seed)))).toBe(false)
    }
    for (const words of ["heron-basalt", "cobalt-ferry", passphrase]) expect(has(words)).toBe(false)
  })

  test("and without the words has nothing but sizes: no name, no address, no key, no number of a letter", async () => {
    const trips = await twoMachines()
    await trips.trip()
    await trips.letterFrom("Mai")
    await trips.trip()
    const files = [
      readFileSync(trips.keyFile),
      ...readdirSync(trips.stick).map((name) => readFileSync(join(trips.stick, name))),
    ]
    for (const word of ["canopy", "Lantern", "desk.test", trips.team.pins.id, "age1pq", "roster"])
      expect(files.some((bytes) => bytes.includes(word))).toBe(false)
    expect(readdirSync(trips.folder)).toEqual(["courier.key"])
  })
})

/** The bodies of the requests in a parcel. */
function bodiesIn(bytes: Buffer): Buffer[] {
  const end = bytes.indexOf(0x0a)
  if (end < 0) return []
  const { requests = [] } = JSON.parse(bytes.subarray(0, end).toString()) as { requests?: { body: string }[] }
  return requests.map(({ body }) => Buffer.from(body, "base64"))
}
