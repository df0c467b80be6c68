import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { casesOf } from "../../keys/casework/intake.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { comeBackMessages } from "../../site/words/en/come-back.ts"
import { aCase, written } from "../keys/alerts.ts"
import { hostFor } from "../keys/host.ts"
import { aReport, letterBy, repliesFor, send } from "../keys/reporter.ts"
import { noNetwork, testFolder } from "../keys/workstation.ts"
import { aDrill } from "./drill.ts"

const published = ["/roster.json", "/keys.json", "/standing.json", "/recipients.txt", "/alerts.json"]

test("N7 N12 N15: the host is seized: an empty server gets everything again from the desk, and codes stay good", async () => {
  const drill = aDrill("The host is seized, or gone")
  const desk = await aCase({ alert: "yes" })
  const { team, host } = desk
  await publishDraft(team.workstation, written(desk))
  const answer = join(testFolder(), "answer.txt")
  writeFileSync(answer, "We are here.")
  const files = { "answer.txt": answer, CASE: desk.id }
  const line = "canopy reply CASE --text-file answer.txt"
  await drill.type({ home: team.home, fetch: host.fetch }, line, files)
  expect(await repliesFor("Mai", team, host)).toHaveLength(2)
  await send(team, host, letterBy("Lin", team.pins, aReport()))
  const before = await Promise.all(published.map(host.published))
  await drill.type({ home: team.home, fetch: noNetwork }, "canopy pull")

  const other = hostFor(team.pins)
  const here = { home: team.home, fetch: other.fetch }
  await drill.type(here, "canopy roster publish")
  await drill.type(here, "canopy pull")
  expect(await Promise.all(published.map(other.published))).toEqual(before)
  expect((await drill.type(here, "canopy pull")).join(" ")).not.toContain("no list of warnings")

  // What waited is gone with the old machine: the next answer to Mai has the next number, and her page names the gap.
  expect(await repliesFor("Mai", team, other)).toEqual([])
  // The same words are the same answer, which was sent.
  expect((await drill.type(here, line, files))[0]).toContain("Reply 2")
  expect(await repliesFor("Mai", team, other)).toEqual([])
  writeFileSync(answer, "We write this again, for our server was lost. We are here.")
  await drill.type(here, line, files)
  expect((await repliesFor("Mai", team, other)).map(({ number }) => number)).toEqual([3])
  drill.saw(
    comeBackMessages["several-missing"]
      .replace("{first}", "1")
      .replace("{last}", "2")
      .replace("{from}", "Ana")
      .replace("{who}", "Ana"),
  )
  // Lin's letter was never fetched: nobody answers it. Sam's comes to the new machine, and Mai's code still writes.
  for (const name of ["Sam", "Mai"])
    await send(team, other, letterBy(name, team.pins, aReport({ story: "One thing more." })))
  expect((await drill.type(here, "canopy pull")).join(" ")).toContain("2 letters fetched, 2 cases")
  expect(await repliesFor("Lin", team, other)).toEqual([])
  expect(casesOf(team.workstation)).toHaveLength(2)
  drill.isWalked()
})

test("N12: a server with the list in the place of the one before is sent nothing, and says nothing", async () => {
  const drill = aDrill("The host is seized, or gone")
  const desk = await aCase({ alert: "yes" })
  await publishDraft(desk.team.workstation, written(desk))
  desk.host.asked.length = 0
  await drill.type({ home: desk.team.home, fetch: desk.host.fetch }, "canopy pull")
  expect(desk.host.asked.filter((line) => line.startsWith("PUT /desk/publications"))).toEqual([])
})
