import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { addDays } from "../../../crypto/day.ts"
import { repliesOf } from "../../../keys/casework/intake.ts"
import { openCase } from "../../../keys/casework/open-case.ts"
import { services } from "../../../keys/commands/services.ts"
import { servicesPart } from "../../../keys/desk/services/case-part.ts"
import { servicesOf } from "../../../keys/services/directory.ts"
import { offersOf } from "../../../keys/services/offers.ts"
import { serviceText } from "../../../keys/services/words.ts"
import { aBrowser } from "../browser.ts"
import { contextFor } from "../context.ts"
import { aReport, letterBy, withdrawalBy } from "../reporter.ts"
import { take, theCase } from "../taking.ts"
import { aDay, aTeam, testFolder } from "../workstation.ts"
import { checkedOn, inDirectory, words } from "./directory-of.ts"

/** S13, J9: the directory at the desk and by commands, and a service in a reply. */

const hostile = '"><a href=https://evil.example>x</a><script>alert(1)</script>'
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;")

const shown = async (answer: Response | Promise<Response>) => {
  const { status, headers } = await answer
  return { status, page: await (await answer).text(), to: headers.get("location") }
}

const boxOf = (page: string): string | undefined => /<textarea id="text"[^>]*>\n([\s\S]*?)<\/textarea>/.exec(page)?.[1]

async function withCase() {
  const { workstation, pins, home } = await aTeam()
  take(workstation, letterBy("Mai", pins, aReport({ region: "north-west", town: "Bolton" })))
  return { workstation, pins, home, id: theCase(workstation).id }
}

const typed = {
  name: "Open Door",
  kinds: ["health", "legal"],
  regions: ["wales"],
  areas: "Cardiff, Barry ;  Newport",
  phone: "029 2018 0000",
  languages: "Cymraeg,English",
  welcome: "",
  notes: "Ask for Dee.",
  act: "save",
}

describe("S13 J9: a service goes into a reply in two keystrokes", () => {
  test("one access key for the choice, one for the button; the nearest that was checked lately is chosen", async () => {
    const { workstation, id } = await withCase()
    checkedOn(workstation, addDays(aDay, -200), { name: "A, long ago" })
    inDirectory(workstation, { name: "B, everywhere", regions: [], areas: [] })
    const near = inDirectory(workstation, { name: "C, near" })
    inDirectory(workstation, { name: "D, elsewhere", regions: ["wales"], areas: [] })
    const { page } = await shown((await aBrowser(workstation)).get(`/cases/${id}`))
    const [, choice = ""] = /<select id="service" name="service" accesskey="o">(.*?)<\/select>/.exec(page) ?? []
    expect([...choice.matchAll(/<option value="([^"]*)"( selected)?>([^<]*)/g)].map(([, , , said]) => said)).toEqual([
      "C, near · Bolton, north west",
      "B, everywhere · everywhere",
      "A, long ago · Bolton, north west · not checked for 200 days: make sure that it is still right before you pass it on",
    ])
    expect(choice.startsWith(`<option value="${near.id}">`)).toBe(true)
    expect(page).toContain('<button name="act" value="service" class="second" accesskey="a">')
    const keys = [...page.matchAll(/accesskey="(.)"/g)].map(([, key]) => key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test("under what was typed, no word lost, the choice kept, and nothing sent", async () => {
    const { workstation, id } = await withCase()
    inDirectory(workstation, { name: "A" })
    const one = inDirectory(workstation, { name: hostile })
    const { post } = await aBrowser(workstation)
    const fields = { act: "service", service: one.id, text: hostile, summary: "Later.", phrase: "talk" }
    const { status, page } = await shown(post(`/cases/${id}`, fields))
    expect([status, boxOf(page)]).toEqual([200, escaped(`${hostile}\n\n${serviceText(one)}`)])
    expect(page).toContain("The service is in the reply. Nothing was sent.")
    expect(page).toContain(`<option value="${one.id}" selected>`)
    expect(page).toContain('<option value="talk" selected>')
    expect(page).not.toContain("<script")
    expect(repliesOf(workstation, openCase(workstation, id)).map(({ body }) => body.type)).toEqual(["opened"])
    expect(offersOf(workstation, openCase(workstation, id))).toEqual([])
  })

  test.each(["", "00000000", "constructor", "../x"])(
    "of a service %j, which is not there, no word is lost",
    async (service) => {
      const { workstation, id } = await withCase()
      inDirectory(workstation)
      const { post } = await aBrowser(workstation)
      const { status, page } = await shown(
        post(`/cases/${id}`, { act: "service", service, text: hostile, summary: "" }),
      )
      expect([status, boxOf(page), page.includes("no service of this name")]).toEqual([409, escaped(hostile), true])
    },
  )

  test("where the directory has none for the area, the page says so and leads to it", async () => {
    const { workstation, id } = await withCase()
    inDirectory(workstation, { regions: ["wales"], areas: [] })
    const { page } = await shown((await aBrowser(workstation)).get(`/cases/${id}`))
    expect(page).toContain('<a href="/services">directory of services</a> has none for this area')
    expect(page).not.toContain('name="service"')
  })
})

describe("J9: the directory at the desk", () => {
  test("a service is added, found by area and kind, changed, checked and removed", async () => {
    const { workstation } = await aTeam()
    const { get, post } = await aBrowser(workstation)
    const added = await shown(post("/services", typed))
    expect(added.status).toBe(303)
    expect(servicesOf(workstation)).toMatchObject([
      {
        name: "Open Door",
        kinds: ["health", "legal"],
        areas: ["Cardiff", "Barry", "Newport"],
        languages: ["Cymraeg", "English"],
        welcome: [],
      },
    ])
    const [one] = servicesOf(workstation)
    expect((await shown(get("/services?area=cardiff&kind=legal"))).page).toContain("Open Door</a>")
    expect((await shown(get("/services?area=Leeds"))).page).not.toContain("Open Door</a>")
    expect((await shown(get(added.to ?? ""))).page).toContain('value="Cardiff, Barry, Newport"')
    await post(`/services/${one?.id}`, { ...typed, phone: "029 2018 0001" })
    expect(servicesOf(workstation)).toMatchObject([{ phone: "029 2018 0001", lastChecked: aDay }])
    const later = await aBrowser({ ...workstation, today: addDays(aDay, 200) })
    expect((await shown(later.get("/services"))).page).toContain("not checked for 200 days")
    await later.post(`/services/${one?.id}`, { act: "checked" })
    expect(servicesOf(workstation)).toMatchObject([{ phone: "029 2018 0001", lastChecked: addDays(aDay, 200) }])
    expect((await shown(post(`/services/${one?.id}`, { act: "remove" }))).to).toBe("/services")
    expect(servicesOf(workstation)).toEqual([])
  })

  test.each([
    ["name", { name: " " }, "Give it a name"],
    ["kinds", { kinds: [] }, "Say what it is for"],
    ["phone", { phone: "" }, "one way to reach it at least"],
    ["force", { kinds: ["liaison-officer"] }, "Name the police force"],
    ["notes", { notes: "x".repeat(501) }, "longer than the directory takes"],
  ])(
    "what does not fit in %s is named and linked, every word is there again, and nothing is kept",
    async (field, rest, said) => {
      const { workstation } = await aTeam()
      const { post } = await aBrowser(workstation)
      const one = inDirectory(workstation)
      for (const path of ["/services", `/services/${one.id}`]) {
        const { status, page } = await shown(post(path, { ...typed, hours: hostile, ...rest }))
        expect([status, page.includes(`<a href="#${field}">`), page.includes(said)]).toEqual([400, true, true])
        for (const text of [escaped(hostile), typed.areas, typed.languages]) expect(page).toContain(`value="${text}"`)
        expect(page).toContain('value="wales" checked')
        expect(page).not.toContain("<script")
      }
      expect(servicesOf(workstation)).toEqual([one])
    },
  )

  test("S35: an address of a site is text, and nothing on any page leads outside", async () => {
    const { workstation, id } = await withCase()
    const one = inDirectory(workstation, {
      name: hostile,
      site: "https://evil.example",
      phone: hostile,
      notes: hostile,
      areas: ["Bolton", "<img src=https://evil.example>"],
    })
    const { get } = await aBrowser(workstation)
    for (const path of ["/services", `/services/${one.id}`, `/cases/${id}/services`, `/cases/${id}`]) {
      const { page } = await shown(get(path))
      for (const [, to] of page.matchAll(/(?:href|src|action)="([^"]*)"/g)) expect(to).toMatch(/^[/#](?!\/)/)
      expect(page).not.toMatch(/<(?:script|img)|<a [^>]*evil/)
    }
  })

  test("a service that is not there is met with a kind page", async () => {
    const { workstation } = await aTeam()
    const { get, post } = await aBrowser(workstation)
    for (const path of ["/services/00000000", "/services/__proto__"]) {
      expect((await get(path)).status).toBe(404)
      expect((await post(path, { act: "remove" })).status).toBe(404)
    }
  })

  test("a button that there is not does nothing", async () => {
    const { workstation } = await aTeam()
    const one = inDirectory(workstation)
    const { post } = await aBrowser(workstation)
    for (const act of ["", "REMOVE", "constructor"]) await post(`/services/${one.id}`, { ...typed, act })
    expect(servicesOf(workstation)).toEqual([one])
  })
})

describe("J9: what was offered, at the desk", () => {
  test("is written down and answered with a button each, and stands on the case without saying which it was", async () => {
    const { workstation, id } = await withCase()
    const one = inDirectory(workstation)
    const { post } = await aBrowser(workstation)
    expect((await shown(post(`/cases/${id}/offers`, { service: one.id }))).to).toBe(`/cases/${id}`)
    const panel = async () => String(await servicesPart.panel(workstation, openCase(workstation, id)))
    expect(await panel()).toContain(`health: offered on ${aDay}, no answer yet`)
    await post(`/cases/${id}/offers/1`, { answer: "yes" })
    expect(await panel()).toContain("accepted")
    for (const answer of ["", "maybe"]) await post(`/cases/${id}/offers/1`, { answer })
    expect(await panel()).toContain("accepted")
    expect(await panel()).not.toContain("Open Door")
  })

  test("a withdrawn case offers nothing, by button, address or form", async () => {
    const { workstation, id, pins } = await withCase()
    const one = inDirectory(workstation)
    take(workstation, withdrawalBy("Mai", pins))
    const action = servicesPart
      .actions(workstation, openCase(workstation, id))
      .find(({ to }) => to.endsWith("/services"))
    expect(action?.why).toBe("nothing-left-of-case")
    const { get, post } = await aBrowser(workstation)
    for (const forced of [get(action?.to ?? ""), post(`/cases/${id}/offers`, { service: one.id })])
      expect(await shown(forced)).toMatchObject({ status: 409, page: expect.stringContaining("took everything back") })
  })
})

describe("J9: by commands", () => {
  const atHand = async () => {
    const { home, workstation, id } = await withCase()
    const folder = testFolder()
    const at = (name: string) => join(folder, name)
    const write = (name: string, value: unknown): string => {
      writeFileSync(at(name), JSON.stringify(value))
      return at(name)
    }
    const run = (line: string, options = {}) => services(contextFor(home, `services${line ? ` ${line}` : ""}`, options))
    return { run, at, write, workstation, id }
  }

  test("added, listed, changed, checked, told, carried and removed", async () => {
    const { run, at, write, workstation } = await atHand()
    expect((await run("")).lines).toEqual([expect.stringContaining("canopy services add FILE")])
    await run(`add ${write("one.json", words())}`)
    const [one] = servicesOf(workstation)
    expect((await run("", { area: "Bolton", kind: "health" })).lines).toEqual([
      `${one?.id}  Open Door Clinic · health · Bolton, north west · checked today by Ana`,
    ])
    expect((await run("", { area: "Cardiff" })).value).toEqual([])
    await run(`change ${write("two.json", { ...one, phone: "0161 496 0555" })}`)
    expect((await run(`text ${one?.id} ${one?.id}`)).lines.join("\n")).toMatch(/0161 496 0555[\s\S]*0161 496 0555/)
    await run(`checked ${one?.id}`)
    await run(`export ${at("all.json")}`)
    await run(`remove ${one?.id}`)
    expect((await run(`import ${at("all.json")}`)).value).toEqual({ added: 1, changed: 0, left: 0 })
    expect(servicesOf(workstation)).toMatchObject([{ id: one?.id, phone: "0161 496 0555" }])
  })

  test("offered and answered", async () => {
    const { run, workstation, id } = await atHand()
    const one = inDirectory(workstation)
    await run(`offer ${id} ${one.id}`)
    expect((await run(`answered ${id} 1`, { answer: "no" })).lines).toEqual([
      `Offer 1. health: offered on ${aDay}, not wanted.`,
    ])
    expect(offersOf(workstation, openCase(workstation, id))).toMatchObject([{ accepted: "no" }])
  })

  test("nothing is written over, and what does not fit is refused", async () => {
    const { run, at, write, id } = await atHand()
    const file = write("one.json", words())
    await expect(run(`export ${file}`)).rejects.toMatchObject({ kind: "file-exists" })
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(words())
    await expect(run(`change ${file}`)).rejects.toMatchObject({ kind: "no-such-service" })
    await expect(run(`add ${write("bad.json", { name: "x" })}`)).rejects.toMatchObject({ kind: "not-a-service" })
    await expect(run(`import ${file}`)).rejects.toMatchObject({ kind: "not-a-services-file" })
    await expect(run(`add ${at("none.json")}`)).rejects.toMatchObject({ kind: "file-not-found" })
    await expect(run("", { kind: "miracles" })).rejects.toThrow("--kind is one of: talk, isva,")
    await expect(run(`answered ${id} 1`, { answer: "maybe" })).rejects.toThrow("--answer is yes or no")
    await expect(run(`answered ${id} 1`, { answer: "yes" })).rejects.toMatchObject({ kind: "no-such-offer" })
    await expect(run("text")).rejects.toThrow("The service is missing")
    expect(() => run("constructor")).toThrow("services import FILE")
  })
})
