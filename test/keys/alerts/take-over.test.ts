import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { alert } from "../../../keys/commands/alert.ts"
import { takeOverOwnList } from "../../../keys/outbound/alerts/adopt.ts"
import { publishDraft } from "../../../keys/outbound/alerts/publish.ts"
import { lastList } from "../../../keys/outbound/alerts/published.ts"
import { workShift } from "../../../keys/outbound/shift.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aCase, written } from "../alerts.ts"
import { aBackup, aRecovery, restoreTo } from "../backup/backups.ts"
import { contextFor } from "../context.ts"
import { openWorkstation, testFolder } from "../workstation.ts"

/** N12 N15: after a restore, what this person published since the backup is theirs to take over. */

async function restored() {
  const desk = await aCase({ alert: "yes" })
  const recovery = await aRecovery(desk.team.workstation)
  const backup = aBackup(desk.team.workstation)
  const draft = written(desk)
  await publishDraft(desk.team.workstation, draft)
  const home = join(testFolder(), "home")
  await restoreTo(home, backup, recovery)
  const workstation = await openWorkstation(home, desk.team.workstation.today, desk.host.fetch)
  return { desk, home, workstation }
}

const showing = (workstation: Workstation, lie: (path: string, truth: string) => string): Workstation => ({
  ...workstation,
  fetch: (async (input, init) => {
    const answer = await workstation.fetch(input, init)
    const { pathname } = new URL(String(input))
    return answer.ok && pathname.startsWith("/alerts.json") ? new Response(lie(pathname, await answer.text())) : answer
  }) as typeof fetch,
})

describe("N12 N15: a list that only this person signed", () => {
  test("is not taken over by itself, and is when they say so, with its words to read", async () => {
    const { desk, home, workstation } = await restored()
    expect((await workShift(workstation, () => {})).unfinished).toContain("not the ones this workstation published")
    expect(lastList(workstation)).toBeNull()
    const context = contextFor(home, "alert take-over", {}, { fetcher: desk.host.fetch })
    const { lines } = await alert(context)
    expect(lines[0]).toBe("List 1 is taken over, as it stands at the server: 1 warnings in force.")
    expect(lines[1]).toBe("26-0001  Reported as polite at first, then blocks the door.")
    expect((await workShift(workstation, () => {})).unfinished).toBeNull()
    expect((await alert(context)).lines[0]).toContain("Nothing was changed.")
  })

  test.each([
    ["changed", (path: string, text: string) => (path === "/alerts.json" ? text.replace("door", "hall") : text)],
    [
      "signed by nobody here",
      (path: string, text: string) => (path.endsWith("minisig") ? "untrusted comment: x" : text),
    ],
  ])("is refused when it was %s", async (_title, lie) => {
    const { workstation } = await restored()
    await expect(takeOverOwnList(showing(workstation, lie))).rejects.toMatchObject({ kind: "chain-broken" })
    expect(lastList(workstation)).toBeNull()
  })
})
