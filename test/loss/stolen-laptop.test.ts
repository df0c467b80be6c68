import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { keyList } from "../../crypto/documents/message-key.ts"
import { openLetter } from "../../crypto/open.ts"
import { afterRemovals } from "../../crypto/removal.ts"
import { chooseKeys } from "../../crypto/trust.ts"
import { casesOf } from "../../keys/casework/intake.ts"
import { nativeIdentity } from "../../keys/post/native-identity.ts"
import { pull } from "../../keys/post/pull.ts"
import { openingSeeds } from "../../keys/ring/message-keys.ts"
import { rosterOf, signedRosterOf } from "../../keys/workstation.ts"
import { comeBackMessages } from "../../site/words/en/come-back.ts"
import { aReport, letterBy, repliesFor, sealFor, send } from "../keys/reporter.ts"
import { testFolder } from "../keys/workstation.ts"
import { twoAtWork } from "./at-work.ts"
import { aDrill } from "./drill.ts"

test("N12 N15: a stolen laptop: a colleague puts its keys out of use without the organisation key, and no letter is lost", async () => {
  const drill = aDrill("A stolen laptop")
  const { team, host, ana, ben, benHome, key } = await twoAtWork()
  const [atAna, atBen] = [team.home, benHome].map((home) => ({ home, fetch: host.fetch }))
  await send(team, host, letterBy("Mai", team.pins, aReport()))
  for (const each of [ana, ben]) await pull(each, () => {})
  const answer = join(testFolder(), "answer.txt")
  writeFileSync(answer, "We are here.")
  await drill.type(atBen!, `canopy reply ${casesOf(ben)[0]!.id} --text-file ${answer}`)
  const writers = (await repliesFor("Mai", team, host)).map(({ from }) => from)
  expect(new Set(writers)).toEqual(new Set(["Ana", "Ben"]))

  await drill.type(atAna!, "canopy caseworker remove Ben")
  await drill.type(atAna!, "canopy pull")
  await drill.type(atAna!, "canopy doctor")

  // The thief, with the passphrase.
  await drill.type(atBen!, "canopy pull")
  const letter = await sealFor(team, host, letterBy("Lin", team.pins, aReport()))
  expect(await openLetter(letter, openingSeeds(ben).map(nativeIdentity))).toMatchObject({ ok: false })
  expect(await openLetter(letter, openingSeeds(ana).map(nativeIdentity))).toMatchObject({ ok: true })
  // The reporter's page, which knows the roster as it was signed, and the removal beside the keys.
  await expect(repliesFor("Mai", { ...team, workstation: ana }, host)).rejects.toThrow("unknown-caseworker")
  drill.saw(comeBackMessages["unknown-caseworker"])
  const list = keyList.parse(JSON.parse((await host.published("/keys.json")) ?? ""))
  expect(afterRemovals(list, signedRosterOf(ana)).people.find(({ alias }) => alias === "Ben")?.state).toBe("revoked")
  expect(chooseKeys(list, signedRosterOf(ana), ana.today, "message")).toMatchObject({
    value: { recipients: { length: 1 } },
  })

  const files = { "organisation-key.age": key }
  await drill.type(atAna!, "canopy caseworker revoke Ben --organisation-key organisation-key.age", files)
  await drill.type(atAna!, "canopy roster publish")
  expect(rosterOf(ana).people.map(({ alias, state }) => `${alias} ${state}`)).toEqual(["Ana current", "Ben revoked"])
  expect((await drill.type(atAna!, "canopy doctor")).join(" ")).not.toContain("removed Ben")
  // What both had opened is here; a letter from now on is read here too.
  await send(team, host, letterBy("Sam", team.pins, aReport()))
  await drill.type(atAna!, "canopy pull")
  expect(casesOf(ana)).toHaveLength(2)
  drill.isWalked()
})
