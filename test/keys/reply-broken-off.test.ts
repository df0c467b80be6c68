import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { openCase } from "../../keys/casework/open-case.ts"
import { closeCase } from "../../keys/outbound/close.ts"
import { replyTo } from "../../keys/outbound/reply.ts"
import { pull } from "../../keys/post/pull.ts"
import type { Workstation } from "../../keys/workstation.ts"
import { aCase, type DeskWithCase } from "./alerts.ts"
import { breakingAt } from "./broken-line.ts"
import { isReadableIn } from "./files.ts"
import { messagesFor } from "./messages.ts"
import { openWorkstation, passphrase } from "./workstation.ts"

/** The line breaks, or the workstation stops, at any moment of a reply: exactly one arrives, none is lost, none comes twice. */

const words = "sentinelreply: we rang them."

/** The program started again. */
const again = ({ team, host }: DeskWithCase): Promise<Workstation> =>
  openWorkstation(team.home, team.workstation.today, host.fetch)

const openedBy = (desk: DeskWithCase, workstation: Workstation) =>
  messagesFor({ ...desk, team: { ...desk.team, workstation } })

async function arrivedOnce(desk: DeskWithCase, workstation: Workstation): Promise<void> {
  expect(await openedBy(desk, workstation)).toEqual([[2, words]])
  expect(workstation.vault.list("outbox")).toEqual([])
  expect(openCase(workstation, desk.id).replies).toBe(2)
}

describe("N3 S17: a line that breaks", () => {
  test("can break in four requests: no reply makes more", async () => {
    const desk = await aCase({})
    desk.host.asked.length = 0
    await replyTo(desk.team.workstation, desk.id, words)
    expect(desk.host.asked).toEqual([
      "GET /roster.json",
      "GET /roster.json.minisig",
      "GET /desk/nonce",
      "POST /desk/replies",
    ])
  })

  const every = [1, 2, 3, 4].flatMap((request) => [[request, "request"] as const, [request, "answer"] as const])

  test.each(every)("at request %i, where the %s is lost: the next pull brings it", async (request, lost) => {
    const desk = await aCase({})
    const broken = { ...desk.team.workstation, fetch: breakingAt(request, lost, desk.host.fetch) }
    expect(await replyTo(broken, desk.id, words)).toMatchObject({ number: 2, sent: false })
    desk.team.workstation.vault.close()
    const workstation = await again(desk)
    expect(await pull(workstation, () => {})).toMatchObject({ answered: 1 })
    await arrivedOnce(desk, workstation)
    expect(await pull(workstation, () => {})).toMatchObject({ answered: 0 })
    await arrivedOnce(desk, workstation)
  })

  test.each(every)(
    "at request %i, where the %s is lost: saying it again sends the same reply",
    async (request, lost) => {
      const desk = await aCase({})
      const broken = { ...desk.team.workstation, fetch: breakingAt(request, lost, desk.host.fetch) }
      await replyTo(broken, desk.id, words)
      const workstation = await again(desk)
      expect(await replyTo(workstation, desk.id, words)).toMatchObject({ number: 2, sent: true })
      await arrivedOnce(desk, workstation)
    },
  )

  test.each(every)("at request %i of a closing, where the %s is lost", async (request, lost) => {
    const desk = await aCase({})
    const broken = { ...desk.team.workstation, fetch: breakingAt(request, lost, desk.host.fetch) }
    expect(await closeCase(broken, desk.id, words)).toMatchObject({ told: { number: 2, sent: false } })
    const workstation = await again(desk)
    expect(await closeCase(workstation, desk.id, words)).toMatchObject({ told: { number: 2, sent: true } })
    await arrivedOnce(desk, workstation)
    expect(openCase(workstation, desk.id)).toMatchObject({ state: "closed", whatWeDid: [{ reply: 2 }] })
  })
})

test("N3 S17: killed at every step, a reply was either not written or waits whole, and is never there twice", async () => {
  const die = ({ team, id }: DeskWithCase, at: number) =>
    spawnSync(
      process.execPath,
      [join(import.meta.dirname, "dying-replier.ts"), team.home, passphrase, id, `${at}`, words],
      { encoding: "utf8" },
    )
  const steps = Number(die(await aCase({}), 1_000_000).stdout)
  expect(steps).toBeGreaterThanOrEqual(8)
  const seen = new Set<number>()
  for (let at = 1; at <= steps; at++) {
    const desk = await aCase({})
    desk.team.workstation.vault.close()
    expect(die(desk, at).signal).toBe("SIGKILL")
    expect(isReadableIn(desk.team.home, "sentinelreply")).toBe(false)
    const workstation = await again(desk)
    const waiting = workstation.vault.list("outbox").length
    seen.add(waiting)
    expect([at, openCase(workstation, desk.id).replies]).toEqual([at, 1 + waiting])
    await pull(workstation, () => {})
    expect(await openedBy(desk, workstation)).toHaveLength(waiting)
    await replyTo(workstation, desk.id, words)
    await arrivedOnce(desk, workstation)
  }
  // Both were met: the steps reach over the commit.
  expect(seen).toEqual(new Set([0, 1]))
})
