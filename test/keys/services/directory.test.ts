import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { regions } from "../../../crypto/documents/choices.ts"
import { serviceKinds } from "../../../crypto/documents/directory.ts"
import { mostReplyText } from "../../../crypto/documents/reply.ts"
import { bodiesFor } from "../../../crypto/reply-parts.ts"
import {
  addService,
  changeService,
  exported,
  importServices,
  markChecked,
  removeService,
  serviceIn,
  serviceOf,
  servicesOf,
} from "../../../keys/services/directory.ts"
import { overdueServices, searchServices } from "../../../keys/services/search.ts"
import type { Service } from "../../../keys/services/service.ts"
import { checkedWords, serviceLine, serviceText } from "../../../keys/services/words.ts"
import { aDay, aTeam } from "../workstation.ts"
import { checkedOn, inDirectory, otherwise, words } from "./directory-of.ts"

/** S12, S13, S58, S59, J9: the directory of services. */

const kind = (of: string) => expect.objectContaining({ kind: of })
const names = (found: readonly Service[]) => found.map(({ name }) => name)

describe("J9: a service is not kept that has", () => {
  test.each([
    ["no name", { name: "" }],
    ["a name that is too long", { name: "x".repeat(101) }],
    ["no kind", { kinds: [] }],
    ["a kind that there is not", { kinds: ["miracles"] }],
    ["a region that there is not", { regions: ["atlantis"] }],
    ["no way to reach it", { phone: undefined }],
    ["a liaison officer of no force", { kinds: ["liaison-officer"] }],
    ["a single point of contact of no force", { kinds: ["health", "single-point-of-contact"], force: "" }],
    ["a blank area", { areas: [""] }],
    ["a field that the directory does not have", { address: "1 High Street" }],
    ["notes that are a story", { notes: "x".repeat(501) }],
  ])("%s", async (_title, rest) => {
    const { workstation } = await aTeam()
    const given = JSON.parse(JSON.stringify({ ...words(), ...rest }))
    expect(() => addService(workstation, given)).toThrow(kind("not-a-service"))
    const { id } = inDirectory(workstation)
    expect(() => changeService(workstation, id, given)).toThrow(kind("not-a-service"))
    expect(servicesOf(workstation)).toMatchObject([words()])
  })
})

describe("J9: a check has a day and a person", () => {
  test("whoever writes a service down has just looked; other words leave that as it was", async () => {
    const { workstation } = await aTeam()
    const added = inDirectory(workstation)
    expect(added).toMatchObject({ lastChecked: aDay, checkedBy: "Ana" })
    const later = { ...workstation, today: addDays(aDay, 40) }
    expect(otherwise(later, added, { phone: "0161 496 0999" })).toMatchObject({
      id: added.id,
      lastChecked: aDay,
      phone: "0161 496 0999",
    })
    expect(markChecked(later, added.id.toUpperCase())).toMatchObject({
      lastChecked: addDays(aDay, 40),
      phone: "0161 496 0999",
    })
  })

  test.each([
    [0, "checked today by Ana"],
    [1, "checked yesterday by Ana"],
    [180, "checked 180 days ago by Ana"],
    [181, "not checked for 181 days: make sure that it is still right before you pass it on"],
  ])("after %i days it says “%s”", async (days, said) => {
    const { workstation } = await aTeam()
    const one = inDirectory(workstation)
    expect(checkedWords(one, addDays(aDay, days))).toBe(said)
    expect(serviceLine(one, addDays(aDay, days))).toContain(said)
  })

  test("J10: what was not checked for long stands last and in the list of what is to be done, and is never hidden", async () => {
    const { workstation } = await aTeam()
    checkedOn(workstation, addDays(aDay, -181), { name: "A, the nearest", areas: ["Bolton"] })
    checkedOn(workstation, addDays(aDay, -180), { name: "B", areas: [], regions: [] })
    inDirectory(workstation, { name: "C", areas: [], regions: [] })
    expect(names(searchServices(workstation, { area: "Bolton" }))).toEqual(["B", "C", "A, the nearest"])
    expect(names(overdueServices(workstation))).toEqual(["A, the nearest"])
  })
})

describe("S13: services by area and kind", () => {
  const withSome = async () => {
    const { workstation } = await aTeam()
    inDirectory(workstation, { name: "Leeds", regions: ["yorkshire-humber"], areas: ["Leeds"], kinds: ["legal"] })
    inDirectory(workstation, { name: "Yorkshire", regions: ["yorkshire-humber"], areas: [] })
    inDirectory(workstation, { name: "Hull", regions: [], areas: ["Kingston upon Hull"], kinds: ["health", "legal"] })
    inDirectory(workstation, { name: "Everywhere", regions: [], areas: [] })
    return (area?: string, of?: string) => names(searchServices(workstation, { area, kind: of }))
  }

  test.each([
    ["Leeds", ["Leeds", "Everywhere"]],
    ["LEEDS", ["Leeds", "Everywhere"]],
    ["in Leeds, near the station", ["Leeds", "Everywhere"]],
    ["hull", ["Hull", "Everywhere"]],
    ["yorkshire-humber", ["Leeds", "Yorkshire", "Everywhere"]],
    ["Yorkshire Humber", ["Leeds", "Yorkshire", "Everywhere"]],
    ["hullabaloo", ["Everywhere"]],
    ["Wales", ["Everywhere"]],
    [" ,;", ["Everywhere", "Hull", "Leeds", "Yorkshire"]],
    ["", ["Everywhere", "Hull", "Leeds", "Yorkshire"]],
  ])("in %j: %j", async (area, found) => {
    expect((await withSome())(area)).toEqual(found)
  })

  test("of a kind", async () => {
    const search = await withSome()
    expect(search(undefined, "legal")).toEqual(["Hull", "Leeds"])
    expect(search("Leeds", "legal")).toEqual(["Leeds"])
    expect(search("Leeds", "housing")).toEqual([])
    expect(search("Leeds", "constructor")).toEqual([])
  })
})

describe("S19 J9: a service in a reply", () => {
  test("says what it is for, where, how to reach it, whom it welcomes and when it was checked, and no note of ours", async () => {
    const { workstation } = await aTeam()
    expect(serviceText(inDirectory(workstation, { email: "hello@open.example", site: "open.example" }))).toBe(
      [
        "Open Door Clinic",
        "For: health",
        "Where: Bolton, north west",
        "Phone: 0161 496 0123",
        "E-mail: hello@open.example",
        "Site: open.example",
        "Open: Monday to Friday, 9 to 5",
        "Languages: English, Română",
        "Welcome: migrants, trans people",
        `We last checked this on ${aDay}.`,
      ].join("\n"),
    )
  })

  test("S58: of a liaison officer it names the force, and what is blank is left out", async () => {
    const { workstation } = await aTeam()
    const officer = { kinds: ["liaison-officer" as const], force: "Lantern Police", regions: [], areas: [] }
    const text = serviceText(inDirectory(workstation, { ...officer, hours: undefined, languages: [], welcome: [] }))
    expect(text).toBe(
      `Open Door Clinic (Lantern Police)\nFor: liaison officer\nWhere: everywhere\nPhone: 0161 496 0123\nWe last checked this on ${aDay}.`,
    )
  })

  test("fits a reply, however much stands in it and in whatever script", () => {
    const most = (length: number) =>
      fc.string({ unit: fc.constantFrom("x", "字", "\u0001", '"', "é"), minLength: 1, maxLength: length })
    const list = fc.array(most(60), { minLength: 20, maxLength: 20 })
    const line = fc.constantFrom("字".repeat(200), "\u0001".repeat(200), "x")
    const services = fc.record({
      name: most(100),
      force: most(80),
      areas: list,
      languages: list,
      welcome: list,
      phone: line,
      email: line,
      site: line,
      hours: line,
    })
    fc.assert(
      fc.property(services, (rest) => {
        const one: Service = {
          ...rest,
          id: "00000000",
          kinds: [...serviceKinds],
          regions: [...regions],
          lastChecked: aDay,
          checkedBy: "Ana",
        }
        const text = serviceText(one)
        expect(text.length).toBeLessThan(mostReplyText / 2)
        expect(bodiesFor({ type: "message", text })).not.toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})

describe("J9: the directory is carried as one file", () => {
  const withTwo = async () => {
    const [ana, ben] = [(await aTeam()).workstation, (await aTeam(aDay, "Ben")).workstation]
    return { ana, ben }
  }

  test("and is the same there, checks included", async () => {
    const { ana, ben } = await withTwo()
    inDirectory(ana)
    checkedOn(ana, addDays(aDay, -200), { name: "Old", kinds: ["single-point-of-contact"], force: "Lantern Police" })
    expect(importServices(ben, exported(ana))).toEqual({ added: 2, changed: 0, left: 0 })
    expect(servicesOf(ben)).toEqual(servicesOf(ana))
  })

  test("of one that both have, the one that was checked later stands; ours, on the same day", async () => {
    const { ana, ben } = await withTwo()
    const one = inDirectory(ana)
    importServices(ben, exported(ana))
    otherwise(ana, one, { phone: "0161 496 0777" })
    expect(importServices(ben, exported(ana))).toEqual({ added: 0, changed: 0, left: 1 })
    expect(serviceOf(ben, one.id).phone).toBe("0161 496 0123")
    const later = { ...ana, today: addDays(aDay, 1) }
    markChecked(later, one.id)
    expect(importServices({ ...ben, today: addDays(aDay, 1) }, exported(later))).toEqual({
      added: 0,
      changed: 1,
      left: 0,
    })
    expect(serviceOf(ben, one.id)).toMatchObject({ phone: "0161 496 0777", checkedBy: "Ana" })
  })

  test.each([
    ["is no JSON", () => "a service"],
    ["is of another kind", (file: Carried) => ({ ...file, kind: "canopy/roster" })],
    ["is of another version", (file: Carried) => ({ ...file, version: 2 })],
    ["has a field too many", (file: Carried) => ({ ...file, by: "Ana" })],
    ["has a service with a field too many", (file: Carried) => with2nd(file, { address: "1 High Street" })],
    ["has a service that nobody can reach", (file: Carried) => with2nd(file, { phone: undefined })],
    ["has an officer of no force", (file: Carried) => with2nd(file, { kinds: ["liaison-officer"] })],
    ["has a service under a name that leads elsewhere", (file: Carried) => with2nd(file, { id: "../self/keys" })],
    ["has a service twice", (file: Carried) => ({ ...file, services: [file.services[0], file.services[0]] })],
    ["has a check on a day to come", (file: Carried) => with2nd(file, { lastChecked: addDays(aDay, 1) })],
    ["has a check on no day", (file: Carried) => with2nd(file, { lastChecked: "2026-02-30" })],
  ] as [string, (file: Carried) => unknown][])("nothing is taken from a file that %s", async (_title, made) => {
    const { ana, ben } = await withTwo()
    inDirectory(ana, { name: "A" })
    inDirectory(ana, { name: "B" })
    const file = made(JSON.parse(exported(ana)))
    const text = typeof file === "string" ? file : JSON.stringify(file)
    expect(() => importServices(ben, text)).toThrow(kind("not-a-services-file"))
    expect(servicesOf(ben)).toEqual([])
  })
})

type Carried = { kind: string; version: number; services: object[] }
const with2nd = (file: Carried, rest: object): Carried => ({
  ...file,
  services: [file.services[0] ?? {}, { ...file.services[1], ...rest }],
})

test("J9: a file with one service is read with and without what the desk adds, and nothing else is", async () => {
  const { workstation } = await aTeam()
  const one = inDirectory(workstation)
  expect(serviceIn(JSON.stringify(one))).toEqual({ id: one.id, words: words() })
  expect(serviceIn(JSON.stringify(words()))).toEqual({ id: null, words: words() })
  for (const text of ["", "{}", "null", JSON.stringify({ ...one, extra: 1 })])
    expect(() => serviceIn(text)).toThrow(kind("not-a-service"))
})

test("J9: nothing is done to a service that is not there", async () => {
  const { workstation } = await aTeam()
  for (const id of ["00000000", "", "__proto__"]) {
    for (const work of [serviceOf, markChecked, removeService])
      expect(() => work(workstation, id)).toThrow(kind("no-such-service"))
    expect(() => changeService(workstation, id, words())).toThrow(kind("no-such-service"))
  }
  const { id } = inDirectory(workstation)
  removeService(workstation, id)
  expect(servicesOf(workstation)).toEqual([])
})
