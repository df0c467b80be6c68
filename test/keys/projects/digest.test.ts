import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { project as projectCommand } from "../../../keys/commands/projects.ts"
import type { HandedOver } from "../../../keys/members/line/line.ts"
import { lastList } from "../../../keys/outbound/alerts/published.ts"
import { digestText, isDue, newsFor, toldTo } from "../../../keys/projects/digest/digest.ts"
import { digestsDue, sendDigests } from "../../../keys/projects/digest/send.ts"
import { endDigest, setDigest, wishOf } from "../../../keys/projects/digest/wish.ts"
import { addProject, addProjectByKey, revokeProject } from "../../../keys/projects/project.ts"
import { Refusal, refuse } from "../../../keys/refusals/refusal.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { textOf } from "../desk/page.ts"
import { aDesk } from "../desk-and-host.ts"
import { Death, dies, Lines, published, set } from "../members/sending.ts"
import { aPartner } from "./partner.ts"

/** What front-line services are told of warnings (S39): what they asked for, once, and what was taken back. */

const wish = { regions: ["north-west"], levels: ["danger", "risk"], rhythm: "weekly", email: "" }

async function scene(given: Partial<typeof wish> = {}) {
  const desk = await aDesk()
  const lines = new Lines()
  const workstation: Workstation = { ...desk.team.workstation, line: () => lines.line }
  const { project, code } = addProject(workstation, "Open Door")
  set(workstation)
  setDigest(workstation, "Open Door", { ...wish, ...given })
  published(workstation, { "26-0143": {}, "26-0144": { region: "wales" }, "26-0145": { level: "nuisance" } })
  const partner = aPartner(desk, code)
  const inbox = async (): Promise<string> =>
    (
      await projectCommand(contextFor("nowhere", "project inbox", partner.options, { fetcher: partner.fetcher }))
    ).lines.join("\n")
  return { desk, workstation, project, inbox, lines }
}
const days = (workstation: Workstation, count: number): Workstation => ({
  ...workstation,
  today: addDays(workstation.today, count),
})
const refusal = async (act: () => unknown): Promise<string> => {
  try {
    await act()
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
  return "none"
}

describe("S39: a digest for a partner project", () => {
  test("of a paused warning it says so once; when it comes back it is told again", async () => {
    const { workstation, inbox } = await scene()
    await sendDigests(workstation, null)
    await inbox()
    const [resumed] = lastList(workstation)!.alerts.filter(({ number }) => number === "26-0143")
    published(workstation, {}, [], { paused: ["26-0143"] })
    const later = days(workstation, 7)
    await sendDigests(later, null)
    const [, read] = (await inbox()).split("PAUSED: ")
    expect(read).toMatch(/^26-0143. We look at them again./)
    expect(read).not.toContain("second address")
    expect(digestsDue(days(workstation, 14))).toEqual([])
    published(workstation, {}, [], { resumed: [resumed!] })
    await sendDigests(days(workstation, 14), null)
    expect(await inbox()).toContain("CHANGED 26-0143")
  })

  test("comes into its own inbox, which its code opens: its areas and levels, each warning once", async () => {
    const { workstation, inbox, desk } = await scene()
    expect(await inbox()).toMatch(/^Nothing waits in the inbox/)
    expect(await sendDigests(workstation, null)).toMatchObject({ sent: ["Open Door"], waits: false })
    const read = await inbox()
    expect(read).toContain("NEW 26-0143")
    expect(read).toContain("He asks for a second address.")
    expect(read).not.toMatch(/26-0144|26-0145/)
    const other = aPartner(desk, addProject(workstation, "The Van").code)
    const theirs = await projectCommand(
      contextFor("nowhere", "project inbox", other.options, { fetcher: other.fetcher }),
    )
    expect(theirs.lines[0]).toMatch(/^Nothing waits/)
    expect(await sendDigests(days(workstation, 8), null)).toMatchObject({ sent: [] })
  })

  test("tells what changed and what is taken back, and no earlier than a week after the last one", async () => {
    const { workstation, inbox } = await scene()
    await sendDigests(workstation, null)
    published(workstation, { "26-0146": {}, "26-0147": {} }, ["26-0143"])
    expect(await sendDigests(days(workstation, 6), null)).toMatchObject({ sent: [] })
    expect(await sendDigests(days(workstation, 7), null)).toMatchObject({ sent: ["Open Door"] })
    expect(await inbox()).toContain("TAKEN BACK: 26-0143")
    const list = lastList(workstation)!
    const changed = list.alerts.map((alert) =>
      alert.number === "26-0146" ? { ...alert, watchFor: "He has another car now." } : alert,
    )
    workstation.vault.put("published/alerts", {
      document: JSON.stringify({ ...list, alerts: changed }),
      signatures: [],
    })
    await sendDigests(days(workstation, 14), null)
    expect((await inbox()).match(/CHANGED 26-\d{4}|He has another car now\./g)).toEqual([
      "CHANGED 26-0146",
      "He has another car now.",
    ])
  })

  test("danger comes at once where the project wants it so; what is no danger waits", async () => {
    const { workstation } = await scene({ rhythm: "danger-at-once" })
    await sendDigests(workstation, null)
    published(workstation, { "26-0150": { level: "risk" } })
    expect(digestsDue(days(workstation, 1))).toEqual([])
    published(workstation, { "26-0151": { level: "danger" } })
    expect(await sendDigests(days(workstation, 1), null)).toMatchObject({ sent: ["Open Door"] })
    expect(digestsDue(days(workstation, 1))).toEqual([])
  })

  test("what does not fit into one comes with the next, and nothing is lost", async () => {
    const { workstation, project } = await scene()
    published(
      workstation,
      Object.fromEntries(
        Array.from({ length: 60 }, (_, at) => [`26-1${`${at}`.padStart(3, "0")}`, { watchFor: "x".repeat(290) }]),
      ),
    )
    const kept = wishOf(workstation, project)!
    const { text, told } = digestText(newsFor(workstation, kept))
    expect([text.length < 13_000, text.includes("more, in the next message")]).toEqual([true, true])
    await sendDigests(workstation, null)
    const left = newsFor(workstation, kept).fresh.length
    expect(left).toBe(61 - told.fresh.length)
    const soon = days(workstation, 7)
    for (let round = 0; round < 8; round++) await sendDigests({ ...soon, today: addDays(soon.today, 7 * round) }, null)
    expect(newsFor(workstation, kept).fresh).toEqual([])
    expect(isDue(workstation, kept, newsFor(workstation, kept))).toBe(false)
  })

  test.each<[HandedOver, number]>([
    ["sent", 1],
    ["unsure", 1],
    ["later", 2],
    ["refused", 2],
  ])("by e-mail, said to be “%s”: handed over %i times in two sends", async (how, times) => {
    const { workstation, lines } = await scene({ email: "office@door.example" })
    lines.mailSays = () => how
    for (let round = 0; round < 2; round++) await sendDigests(workstation, lines.line)
    expect(lines.mails.map(({ to }) => to)).toEqual(Array(times).fill("office@door.example"))
  })

  test("by e-mail, killed while it was handed over: not sent again, and shown; a line that broke changes nothing", async () => {
    const { workstation, lines, project } = await scene({ email: "office@door.example" })
    lines.mailSays = () => refuse("mail-unreachable")
    expect(await refusal(() => sendDigests(workstation, lines.line))).toBe("mail-unreachable")
    lines.mailSays = dies
    await expect(sendDigests(workstation, lines.line)).rejects.toThrow(Death)
    lines.mailSays = () => "sent"
    expect(await sendDigests(workstation, lines.line)).toMatchObject({ sent: [], unsure: ["Open Door"] })
    expect([lines.mails.length, toldTo(workstation, { project: project.id }).unknown]).toEqual([2, 1])
  })

  test("a revoked project, or one that wants nothing more, is told nothing; wrong choices change nothing", async () => {
    const { workstation, project } = await scene()
    for (const wrong of [
      { regions: [] },
      { regions: ["north-west", "mars"] },
      { levels: ["all"] },
      { rhythm: "daily" },
    ])
      expect(await refusal(() => setDigest(workstation, "Open Door", { ...wish, ...wrong }))).toBe("digest-choices")
    expect(await refusal(() => setDigest(workstation, "Open Door", { ...wish, email: "door" }))).toBe("not-an-address")
    addProjectByKey(workstation, "By key", `${"A".repeat(43)}=`)
    expect(await refusal(() => setDigest(workstation, "By key", wish))).toBe("project-no-inbox")
    endDigest(workstation, "Open Door")
    expect([digestsDue(workstation), wishOf(workstation, project)]).toEqual([[], null])
    setDigest(workstation, "Open Door", wish)
    revokeProject(workstation, "Open Door")
    expect(digestsDue(workstation)).toEqual([])
  })

  test("is set and sent from the desk as from the command line", async () => {
    const { workstation, project } = await scene()
    const browser = await aBrowser(workstation)
    const set = await browser.post(`/projects/${project.id}/digest`, {
      act: "set",
      regions: ["wales", "london"],
      levels: "risk",
      rhythm: "danger-at-once",
      email: "",
    })
    expect([set.status, wishOf(workstation, project)]).toMatchObject([
      200,
      { regions: ["london", "wales"], levels: ["risk"], rhythm: "danger-at-once" },
    ])
    expect((await browser.post(`/projects/${project.id}/digest`, { act: "set" })).status).toBe(409)
    expect(textOf(await (await browser.post("/projects/digests")).text())).toContain("No digest was due.")
    const run = (line: string, options = {}) =>
      projectCommand({ ...contextFor("", line, options), open: async () => workstation })
    await run("project digest Open Door", { regions: "everywhere", levels: "danger,risk,nuisance" })
    expect((await run("project digests")).lines[0]).toBe("Digests sent to: Open Door.")
    expect((await run("project digest Open Door")).lines[0]).toContain("3 warnings")
  })
})
