import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { keyList } from "../../../crypto/documents/message-key.ts"
import { chooseKeys } from "../../../crypto/trust.ts"
import { openFromColleague, sealForColleagues } from "../../../keys/approval/colleagues.ts"
import { caseworker } from "../../../keys/commands/caseworker.ts"
import { doctor } from "../../../keys/commands/doctor.ts"
import { roster } from "../../../keys/commands/roster.ts"
import { replyTo } from "../../../keys/outbound/reply.ts"
import { publishRosterAndKeys } from "../../../keys/post/publish-keys.ts"
import { pull } from "../../../keys/post/pull.ts"
import { signRoster } from "../../../keys/ring/ceremony.ts"
import { offlineKeyFile, readOfflineKey } from "../../../keys/ring/offline-key.ts"
import { homeOf, rosterOf, selfOf, type Workstation } from "../../../keys/workstation.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { aDesk, type Desk } from "../desk-and-host.ts"
import { fingerprint } from "../files.ts"
import { writeFile } from "../files-written.ts"
import { aReport, letterBy, repliesFor, send } from "../reporter.ts"
import { aDay, aTeam, openWorkstation, passphrase, testFolder } from "../workstation.ts"
import { aColleagueOf, somebodyNew } from "./coming.ts"

/** How people come and go: by carried files, roles and states, removal, and keys renewed. */

const at = (home: string, line: string, options = {}, rest: Parameters<typeof contextFor>[3] = {}) =>
  caseworker(contextFor(home, `caseworker ${line}`, options, rest))
const stateOf = (workstation: Workstation, alias: string) =>
  rosterOf(workstation).people.find((person) => person.alias === alias)?.state

async function sealedFor({ team, host }: Desk): Promise<number> {
  const list = keyList.parse(JSON.parse((await host.published("/keys.json")) ?? "[]"))
  const { document } = homeOf(team.workstation).roster
  const chosen = chooseKeys(list, JSON.parse(document), team.workstation.today, "message")
  return chosen.ok ? chosen.value.recipients.length : 0
}

describe("somebody comes", () => {
  test("by two carried files, and both open what is sent from then on", async () => {
    const desk = await aDesk()
    const { home } = desk.team
    const [invitation, joining] = [join(testFolder(), "i"), join(testFolder(), "j")]
    await at(home, "invite", { alias: "Ben", roles: "open,publish", out: invitation })

    const benHome = join(testFolder(), "ben")
    const file = writeFile(`${passphrase}\n`)
    process.env.CANOPY_PASSPHRASE_FILE = file
    onTestFinished(() => void delete process.env.CANOPY_PASSPHRASE_FILE)
    const key = rosterOf(desk.team.workstation).organisation.key
    const joined = await at(benHome, `join ${invitation}`, { out: joining, "organisation-key-text": key })
    expect(joined.lines[0]).toContain(key)
    const added = await at(home, `add ${joining}`, { roles: "open,publish", "publish-threshold": "2" })
    const words = (told: { value: unknown }) => (told.value as { words: string }).words
    expect(words(added)).toBe(words(joined))
    expect(words(added).split(" ")).toHaveLength(6)

    const ben = { ...(await openWorkstation(benHome)), fetch: desk.host.fetch }
    await expect(pull(ben, () => {})).rejects.toMatchObject({ kind: "not-in-roster" })
    await publishRosterAndKeys(desk.team.workstation)
    await pull(ben, () => {})
    expect(await sealedFor(desk)).toBe(2)
    await send(desk.team, desk.host, letterBy("Mai", desk.team.pins, aReport()))
    expect(await desk.pull()).toMatchObject({ fetched: 1, notOurs: 0 })
    expect(await pull(ben, () => {})).toMatchObject({ fetched: 1, notOurs: 0 })
    expect(rosterOf(ben).thresholds.publish).toBe(2)
    expect(desk.host.store.letterIds()).toEqual([])

    // The same file again, and the same name with other keys.
    await expect(at(home, `add ${joining}`, { roles: "open" })).rejects.toMatchObject({ kind: "keys-taken" })
    await expect(at(home, "invite", { alias: "Ben", roles: "open", out: `${joining}2` })).rejects.toMatchObject({
      kind: "alias-taken",
    })
  })

  test("who only approves gets files that colleagues seal, and no letter", async () => {
    const desk = await aDesk()
    const { workstation: eve } = await aColleagueOf(desk, "Eve", ["approve"])
    expect(await sealedFor(desk)).toBe(1)
    const carried = await sealForColleagues(desk.team.workstation, { words: "a warning" })
    expect(await openFromColleague(eve, carried)).toEqual({ words: "a warning" })
  })
})

describe("an invitation is refused, and nothing is made", () => {
  test("that is garbage, cut short, changed, another's, over, or given twice", async () => {
    const { home, workstation } = await aTeam()
    const good = join(testFolder(), "i")
    await at(home, "invite", { alias: "Ben", roles: "open", out: good })
    const text = readFileSync(good, "utf8")
    const changed = (change: (value: { [name: string]: unknown }) => object) =>
      JSON.stringify(change(JSON.parse(text) as { [name: string]: unknown }))
    const other = await aTeam()
    const theirs = rosterOf(other.workstation).organisation
    const cases: [string, string, object?, object?][] = [
      ["garbage", "not-an-invitation"],
      ["", "not-an-invitation"],
      [text.slice(0, -20), "not-an-invitation"],
      [changed((value) => ({ ...value, secret: 1 })), "not-an-invitation"],
      [changed((value) => ({ ...value, organisation: theirs })), "invitation-damaged"],
      [
        changed((value) => ({ ...value, organisation: { ...(value.organisation as object), name: "Ours" } })),
        "invitation-damaged",
      ],
      [text.replace("Ana", "Eva"), "invitation-damaged"],
      [changed((value) => ({ ...value, alias: "Ana" })), "alias-taken"],
      [text, "invitation-of-another", { "organisation-key-text": theirs.key }],
      [text, "invitation-over", {}, { today: addDays(aDay, 400) }],
    ]
    for (const [content, kind, options, rest] of cases) {
      const [folder, out] = [join(testFolder(), "new"), join(testFolder(), "g")]
      const joining = at(folder, `join ${writeFile(content)}`, { out, ...options }, rest)
      await expect(joining, content).rejects.toMatchObject({ kind })
      expect([existsSync(folder), existsSync(out)]).toEqual([false, false])
    }
    await expect(at(home, `join ${good}`, { out: `${good}2` })).rejects.toMatchObject({ kind: "already-a-workstation" })
    await expect(at(join(testFolder(), "new"), `join ${good}`, { out: good })).rejects.toMatchObject({
      kind: "file-exists",
    })
    await expect(at(home, "invite", { alias: "9", roles: "open", out: `${good}3` })).rejects.toMatchObject({
      kind: "not-an-alias",
    })
    expect(workstation.vault.get("self/next")).toBeUndefined()
  })
})

describe("a file that asks to join is refused, and nothing is signed", () => {
  test("that is garbage, cut short, changed, unproven, another organisation's; or by the wrong key", async () => {
    const desk = await aDesk()
    const { home } = desk.team
    const { file } = await somebodyNew(desk, "Ben")
    const { file: cleos } = await somebodyNew(desk, "Cleo")
    const elsewhere = await aDesk()
    const { file: foreign } = await somebodyNew(elsewhere, "Ben")
    const { file: anas } = await somebodyNew(elsewhere, "Ben")
    const mixed = JSON.stringify({ ...JSON.parse(file), proofs: JSON.parse(cleos).proofs })
    const proofless = (name: string) => {
      const value = JSON.parse(file) as { proofs: { [name: string]: unknown } }
      return JSON.stringify({ ...value, proofs: { ...value.proofs, [name]: JSON.parse(cleos).proofs[name] } })
    }
    const before = fingerprint(home)
    const cases: [string, string, object?][] = [
      ["garbage", "not-a-joining"],
      [file.slice(0, -30), "not-a-joining"],
      [anas.replace("Ben", "Ana"), "joining-of-another"],
      [foreign, "joining-of-another"],
      [file.replace("Ben", "Eve"), "joining-damaged"],
      [mixed, "joining-damaged"],
      ...(["document", "reply", "request"].map((name) => [proofless(name), "joining-damaged"]) as [string, string][]),
      [file, "another-organisation-key", { "organisation-key": offlineKeyFile(elsewhere.team.home, "organisation") }],
      [file, "organisation-key-missing", { "organisation-key": "/nowhere/key.age" }],
      [file, "too-few-signers", { roles: "open", "publish-threshold": "2" }],
    ]
    for (const [content, kind, options] of cases)
      await expect(at(home, `add ${writeFile(content)}`, { roles: "open", ...options }), kind).rejects.toMatchObject({
        kind,
      })
    expect(fingerprint(home)).toEqual(before)
  })

  test("when more would open letters than a letter has stanzas", async () => {
    const desk = await aDesk()
    const files: string[] = []
    for (const alias of ["Ben", "Cleo", "Dora", "Eve"]) files.push((await somebodyNew(desk, alias)).file)
    for (const file of files.slice(0, 3)) await at(desk.team.home, `add ${writeFile(file)}`, { roles: "open" })
    await expect(at(desk.team.home, `add ${writeFile(files[3]!)}`, { roles: "open" })).rejects.toMatchObject({
      kind: "too-many-openers",
    })
    await expect(at(desk.team.home, "threshold 2")).rejects.toMatchObject({ kind: "too-few-signers" })
    await at(desk.team.home, "roles Ben", { roles: "publish" })
    await at(desk.team.home, "threshold 2")
    await at(desk.team.home, "retire Cleo")
    await expect(at(desk.team.home, "retire Cleo")).rejects.toMatchObject({ kind: "nothing-to-change" })
    await expect(at(desk.team.home, "retire Ana")).rejects.toMatchObject({ kind: "nobody-coordinates" })
    await expect(at(desk.team.home, "revoke Zoe")).rejects.toMatchObject({ kind: "no-such-person" })
    await at(desk.team.home, "revoke Cleo")
    await expect(at(desk.team.home, "retire Cleo")).rejects.toMatchObject({ kind: "nothing-to-change" })
    const { lines } = await at(desk.team.home, "list")
    expect(lines.find((line) => line.startsWith("Cleo"))).toMatch(/^Cleo: revoked, open; keys (?:[0-9a-f]{4} ?){4}$/)
  })
})

describe("a colleague's keys are removed", () => {
  test("at the server, in browsers and at every workstation, until a roster says the same", async () => {
    const desk = await aDesk()
    const ana = desk.team.workstation
    const { workstation: ben, home: benHome } = await aColleagueOf(desk, "Ben")
    await at(benHome, "remove Ana", {}, { fetcher: desk.host.fetch })
    expect(await sealedFor(desk)).toBe(1)
    await expect(pull(ana, () => {})).rejects.toMatchObject({ kind: "no-longer-here" })
    expect(stateOf(ana, "Ana")).toBe("revoked")
    await pull(ben, () => {})
    expect((await doctor(contextFor(benHome, "doctor", {}, { fetcher: desk.host.fetch }))).lines.join("\n")).toContain(
      "Ben removed Ana, and this still needs a roster",
    )
    // Twice is once; another one of the same signer counts for nothing; nobody removes who is not there.
    await at(benHome, "remove Ana", {}, { fetcher: desk.host.fetch })
    for (const [name, kind] of [
      ["Zoe", "no-such-person"],
      ["Ben", "not-yourself"],
    ])
      await expect(at(benHome, `remove ${name}`, {}, { fetcher: desk.host.fetch })).rejects.toMatchObject({ kind })
    // Who is removed still has a say: the faster one need not be the honest one.
    await at(desk.team.home, "remove Ben", {}, { fetcher: desk.host.fetch })
    expect(await sealedFor(desk)).toBe(0)
    await expect(pull(ben, () => {})).rejects.toMatchObject({ kind: "no-longer-here" })
    // The organisation key decides: Ana stays, Ben goes. Her removal of him stands without being said again.
    await at(desk.team.home, "keep Ana")
    expect([stateOf(ana, "Ana"), stateOf(ana, "Ben")]).toEqual(["current", "revoked"])
    await publishRosterAndKeys(ana)
    expect(await sealedFor(desk)).toBe(1)
    await expect(pull(ben, () => {})).rejects.toMatchObject({ kind: "no-longer-here" })
  })

  test("and a roster that had not heard of it does not put them back", async () => {
    const desk = await aDesk()
    const { workstation: ben } = await aColleagueOf(desk, "Ben")
    const { home: cleosHome } = await aColleagueOf(desk, "Cleo")
    await publishRosterAndKeys(ben)
    await at(desk.team.home, "roles Cleo", { roles: "open" }) // signed away from the network
    await at(cleosHome, "remove Ben", {}, { fetcher: desk.host.fetch })
    await expect(publishRosterAndKeys(desk.team.workstation)).rejects.toMatchObject({ kind: "removal-not-regarded" })
    expect(await sealedFor({ ...desk, team: { ...desk.team, workstation: ben } })).toBe(2)
    await at(desk.team.home, "revoke Ben")
    await publishRosterAndKeys(desk.team.workstation)
    expect(await sealedFor(desk)).toBe(2)
  })

  test("at the desk, in one form, with a confirmation", async () => {
    const desk = await aDesk()
    await aColleagueOf(desk, "Ben")
    const { get, post } = await aBrowser(desk.team.workstation)
    expect(await (await get("/team")).text()).toContain("A workstation was stolen")
    for (const fields of [{ person: "Ben" }, { sure: "yes" }, { person: "Zoe", sure: "yes" }])
      expect((await post("/team/remove", fields as Record<string, string>)).status).toBe(409)
    expect(await sealedFor(desk)).toBe(2)
    const answer = await post("/team/remove", { person: "Ben", sure: "yes" })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toMatch(/removed by Ana[\s\S]*this still needs a roster/)
    expect(await sealedFor(desk)).toBe(1)
  })
})

describe("a caseworker's own keys", () => {
  test("are renewed by a carried file; answers signed before still verify, and letters still open", async () => {
    const desk = await aDesk()
    const { team, host } = desk
    await send(team, host, letterBy("Mai", team.pins, aReport()))
    const [id = ""] = (await desk.pull()).cases
    const before = selfOf(team.workstation)
    const late = addDays(aDay, 183)
    const old = (await doctor(contextFor(team.home, "doctor", {}, { today: late }))).lines.join("\n")
    expect(old).toContain("Your own keys are older than 26 weeks")
    const [out, again] = [join(testFolder(), "g"), join(testFolder(), "h")]
    await at(team.home, "renew", { out })
    await at(team.home, "renew", { out: again })
    expect(JSON.parse(readFileSync(again, "utf8")).joining).toBe(JSON.parse(readFileSync(out, "utf8")).joining)
    // Without the signature of the key before, it is only somebody else of the same name.
    const file = JSON.parse(readFileSync(out, "utf8"))
    const unproven = writeFile(JSON.stringify({ ...file, proofs: { ...file.proofs, earlier: null } }))
    await expect(at(team.home, `add ${unproven}`, { roles: "open" })).rejects.toMatchObject({ kind: "alias-taken" })

    await send(team, host, letterBy("Kim", team.pins, aReport()))
    await at(team.home, `add ${out}`)
    expect(selfOf(team.workstation)).toEqual(before)
    await desk.pull()
    expect(selfOf(team.workstation).request).not.toBe(before.request)
    expect(await sealedFor(desk)).toBe(1)
    await replyTo(team.workstation, id, "We are here.")
    expect((await repliesFor("Mai", team, host)).map(({ number }) => number).sort()).toEqual([1, 2])
    expect((await repliesFor("Kim", team, host)).map(({ number }) => number)).toEqual([1])
    await expect(at(team.home, `add ${out}`, { roles: "open" })).rejects.toMatchObject({ kind: "keys-taken" })
  })
})

describe("the organisation key is replaced", () => {
  test("by a roster that the old one signs; both are shown for a year, and the new one signs the next", async () => {
    const desk = await aDesk()
    const { team } = desk
    const { workstation: ben } = await aColleagueOf(desk, "Ben")
    const folder = testFolder()
    const [file, organisation] = [join(folder, "new.age"), join(folder, "organisation.json")]
    writeFileSync(organisation, JSON.stringify(team.pins))
    const rotate = (options = {}, today = aDay) => roster(contextFor(team.home, "roster rotate", options, { today }))
    await expect(rotate({ "new-organisation-key": offlineKeyFile(team.home, "organisation") })).rejects.toMatchObject({
      kind: "same-organisation-key",
    })
    await rotate({ "new-organisation-key": file, "organisation-file": organisation })
    const { key, earlier } = rosterOf(team.workstation).organisation
    const until = addDays(aDay, 364)
    expect(earlier).toEqual({ key: team.pins.key, until })
    expect(JSON.parse(readFileSync(organisation, "utf8"))).toMatchObject({ key, earlierKey: earlier })
    await publishRosterAndKeys(team.workstation) // to a server that knows the old key alone
    await publishRosterAndKeys(ben)
    expect(rosterOf(ben).organisation.key).toBe(key)
    await expect(rotate()).rejects.toMatchObject({ kind: "another-organisation-key" })
    await expect(rotate({ "organisation-key": file, "new-organisation-key": `${file}2` })).rejects.toMatchObject({
      kind: "key-is-changing",
    })
    // The old key, in the wrong hands, cannot call itself the organisation's key again.
    const seed = await readOfflineKey(offlineKeyFile(team.home, "organisation"), "organisation", passphrase)
    const back = { ...rosterOf(ben), epoch: 99, organisation: { ...rosterOf(ben).organisation, key: team.pins.key } }
    const thief = signRoster({ ...back, organisation: { ...back.organisation, earlier: undefined } }, seed)
    const fetcher = (async (input: RequestInfo | URL) =>
      new Response(String(input).endsWith(".minisig") ? thief.minisig : thief.document)) as typeof fetch
    await expect(publishRosterAndKeys({ ...ben, fetch: fetcher })).rejects.toMatchObject({ kind: "foreign-roster" })
    await rotate({ "organisation-key": file, "organisation-file": organisation }, addDays(until, 1))
    expect(rosterOf(team.workstation).organisation).not.toHaveProperty("earlier")
    expect(JSON.parse(readFileSync(organisation, "utf8"))).not.toHaveProperty("earlierKey")
  })
})
