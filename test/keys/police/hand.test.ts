import { describe, expect, test } from "vitest"
import { takeApproval } from "../../../keys/approval/approval.ts"
import { openFromColleague, sealForColleagues } from "../../../keys/approval/colleagues.ts"
import { policeLog } from "../../../keys/casework/police.ts"
import { whyNotPolice } from "../../../keys/outbound/police/gate.ts"
import {
  approvePoliceFile,
  type HandedFile,
  handPoliceFile,
  openHanded,
  slipText,
} from "../../../keys/outbound/police/hand.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { aColleague } from "../colleague.ts"
import { followUpBy } from "../reporter.ts"
import { take } from "../taking.ts"
import { aPoliceCase, exported, kept, written } from "./files.ts"

/** N11: the second person approves what they saw, and nothing else. */

async function handed() {
  const desk = await aPoliceCase()
  const ben = await aColleague(desk, "Ben", ["open", "approve"])
  const draft = written(desk, { paragraphs: [{ text: "Mai was held by the landlord.", grade: "A" }] })
  const sealed = await handPoliceFile(desk.team.workstation, draft)
  return { desk, ben, sealed, inside: (await openFromColleague(ben, sealed)) as HandedFile }
}

type Change = (inside: HandedFile) => unknown
const forged: [string, Change][] = [
  ["what leaves holds more than what is shown as left", (all) => ({ ...all, file: all.draft })],
  ["less is shown as struck", (all) => ({ ...all, struck: [] })],
  [
    "a struck piece is shown as kept",
    (all) => ({
      ...all,
      struck: all.struck.map((each) => ({ ...each, spans: each.spans.map((span) => ({ ...span, why: "ok" })) })),
    }),
  ],
  ["something else stands for a struck piece", (all) => ({ ...all, file: { ...all.file, note: "Mai Lin" } })],
  ["a field is too many", (all) => ({ ...all, hash: "0".repeat(64) })],
  ["it is of another kind", (all) => ({ ...all, kind: "canopy/police-draft" })],
  ["it is nothing", () => null],
]

describe("N11: a file to approve is refused", () => {
  test.each(forged)("when %s", async (_title, change) => {
    const { desk, ben, inside } = await handed()
    const sealed = await sealForColleagues(desk.team.workstation, change(inside))
    await expect(openHanded(ben, sealed)).rejects.toMatchObject({ kind: "not-a-police-hand" })
  })

  test("by whoever drafted it, and by a colleague without the role", async () => {
    const { desk, sealed } = await handed()
    await expect(openHanded(desk.team.workstation, sealed)).rejects.toMatchObject({ kind: "not-for-us" })
    const cas: Workstation = await aColleague(desk, "Cas", ["open"])
    const forCas = await openHanded(cas, await handPoliceFile(desk.team.workstation, kept(desk)))
    expect(() => approvePoliceFile(cas, forCas)).toThrow(expect.objectContaining({ kind: "may-not-approve" }))
  })
})

test("N11 S27: it shows what was struck and why, and the approval is to what is left", async () => {
  const { desk, ben, sealed } = await handed()
  const opened = await openHanded(ben, sealed)
  expect(opened.by).toBe("Ana")
  expect(opened.struck).toMatchObject([
    {
      field: "paragraph 1",
      spans: [
        { found: "Mai", rule: "name" },
        { found: "landlord", rule: "others" },
      ],
    },
  ])
  expect(opened.file.paragraphs[0]?.text).toBe("[removed] was held by the [removed].")
  takeApproval(desk.team.workstation, slipText(approvePoliceFile(ben, opened)))
  expect(whyNotPolice(desk.team.workstation, kept(desk))).toBeNull()
})

test("S27: an approval does not outlive what a later letter tells: then other words leave", async () => {
  const { desk, ben } = await handed()
  const draft = written(desk, { paragraphs: [{ text: "The subject went on to Hulme.", grade: "A" }] })
  const opened = await openHanded(ben, await handPoliceFile(desk.team.workstation, draft))
  takeApproval(desk.team.workstation, slipText(approvePoliceFile(ben, opened)))
  expect(whyNotPolice(desk.team.workstation, draft)).toBeNull()
  take(desk.team.workstation, followUpBy("Mai", desk.team.pins, { helpArea: "Hulme" }))
  expect(whyNotPolice(desk.team.workstation, draft)).toBe("needs-approval")
})

test("N8: a No that another program fetches while the file is made stops it", async () => {
  const desk = await aPoliceCase()
  written(desk)
  const { vault } = desk.team.workstation
  let isAtTheGate = false
  const no = followUpBy("Mai", desk.team.pins, {
    consents: { textVersion: 1, language: "en", policeAnonymous: "no" },
  })
  const watched: Workstation["vault"] = {
    ...vault,
    list: (shelf) => {
      isAtTheGate ||= shelf === "receiver"
      return vault.list(shelf)
    },
    together: (work) => {
      if (isAtTheGate) take(desk.team.workstation, no)
      return vault.together(work)
    },
  }
  const workstation = { ...desk.team.workstation, vault: watched }
  const going = exported({ ...desk, team: { ...desk.team, workstation } }, "hub", "pdf")
  await expect(going).rejects.toMatchObject({ kind: "no-consent-to-police" })
  expect(policeLog(desk.team.workstation)).toEqual([])
})
