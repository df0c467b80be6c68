import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Entry } from "../../crypto/form-tree.ts"
import { builtRender } from "./support/build.ts"
import { type Field, fieldsIn, page } from "./support/markup.ts"
import { code, renderPlain, said } from "./support/plain-views.ts"
import { formIn, openTags, postedBy, textIn } from "./support/posted.ts"
import { today } from "./support/scheme.ts"

const render = await builtRender()

/** A form is filled in in any order; it is posted in its own. */
const sorted = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => (`${a}` < `${b}` ? -1 : 1))
const own = (entries: readonly Entry[]): Entry[] => entries.filter(([name]) => !name.startsWith("_"))

const formOf = async (long: boolean, entries: readonly Entry[]) =>
  formIn(await renderPlain(render, { view: "form", long, entries, problems: [] }), "/en/report")
const checkOf = (long: boolean, entries: readonly Entry[]) =>
  renderPlain(render, { view: "check", long, entries, code, day: today, trouble: null })

const forms = [
  ["the full report", true, fieldsIn(page("en/report.html")), page("en/report.html")],
  ["the quick warning", false, fieldsIn(page("en/report/quick.html")), page("en/report/quick.html")],
] as const
const areas = new Set([...page("en/report.html").matchAll(/<textarea[^>]* name="([^"]+)"/g)].map(([, name]) => name))

/** What tests an escape: markup, quotes, scripts of the world, a line break in front. */
const hostile = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    "</textarea><script>alert(1)</script>",
    '" onfocus="x',
    "&amp;lt;",
    "أهلا 他锁了门",
    "a{label}b",
    "$&",
  ),
)
const oneLine = hostile.map((text) => text.replace(/[\r\n\f\0]/g, " "))
const lines = fc.array(oneLine, { minLength: 1, maxLength: 3 }).map((all) => all.join("\n"))
const nonBlank = (text: string): boolean => text.trim() !== ""

function anyOf({ name, choices }: Field): fc.Arbitrary<Entry[]> {
  const known = choices.filter((choice) => choice !== "")
  if (known.length === 0)
    return (areas.has(name) ? lines.map((text) => `\n${text}`) : oneLine).filter(nonBlank).map((text) => [[name, text]])
  if (name.endsWith("[]")) return fc.subarray(known, { minLength: 1 }).map((all) => all.map((value) => [name, value]))
  return fc.constantFrom(...known).map((value) => [[name, value]])
}

const filledIn = (fields: readonly Field[]): fc.Arbitrary<Entry[]> =>
  fc
    .tuple(...fields.filter(({ name }) => !name.startsWith("_")).map((field) => fc.option(anyOf(field), { nil: [] })))
    .map((all) => all.flat())

describe.each(forms)("%s without scripts", (_title, long, fields, built) => {
  test("N2: nothing is lost: what was filled in comes back in the form, goes through the check, and comes back again", async () => {
    await fc.assert(
      fc.asyncProperty(filledIn(fields), async (entries) => {
        const again = postedBy(await formOf(long, entries))
        expect(sorted(own(again))).toEqual(sorted(entries))
        const carried = postedBy(formIn(await checkOf(long, entries), "/en/report/send"))
        expect(own(carried)).toEqual(entries)
        expect(sorted(own(postedBy(await formOf(long, own(carried)))))).toEqual(sorted(entries))
      }),
      { numRuns: 8 },
    )
  })

  test("nothing that was typed becomes markup, in the form or at the check", async () => {
    const names = (html: string) => openTags(html).map((tag) => /^<\w+/.exec(tag)?.[0])
    const typed = (text: string): Entry[] =>
      fields
        .filter(({ name, choices }) => choices.length === 0 && !name.startsWith("_"))
        .map(({ name }) => [name, text])
    const trap = `</textarea></dd></form><img src=x onerror="alert(1)">'"`
    for (const view of [formOf, checkOf]) {
      const written = names(await view(long, typed(trap)))
      expect(written).toEqual(names(await view(long, typed("plain words"))))
      expect(written.length).toBeGreaterThan(30)
    }
  })

  test("offers every field and every choice that stands on the page for everybody", async () => {
    const asked = fieldsIn(await formOf(long, [])).filter(({ name }) => !name.startsWith("_"))
    const everybodys = fields.filter(({ name }) => !name.startsWith("_"))
    const bare = (all: readonly Field[]) => all.map(({ name, choices }) => [name, choices])
    expect(bare(asked)).toEqual(bare(everybodys))
    expect(everybodys.length).toBeGreaterThan(20)
  })

  test("a form that was sent blank chooses nothing for anybody", async () => {
    expect(own(postedBy(await formOf(long, [])))).toEqual([])
  })

  test("says at the next step which length it was", async () => {
    const length = (form: string) => postedBy(form).filter(([name]) => name === "_long")
    const expected = long ? [["_long", "1"]] : []
    expect(length(formIn(built, "/en/report"))).toEqual(expected)
    expect(length(await formOf(long, []))).toEqual(expected)
    expect(length(formIn(await checkOf(long, said), "/en/report/send"))).toEqual(expected)
  })

  test("S4 S5 S6 S8: consents that were left blank are shown as No before anything is sent", async () => {
    const read = textIn(await checkOf(long, [["story", "x"]]))
    expect(read.match(/No \(left blank\)/g)).toHaveLength(10)
    expect(textIn(await checkOf(long, [["consents.alert", "yes"]]))).toContain("May we warn other workers? Yes")
  })
})

describe("the form that comes back", () => {
  test("has its folds open where something was filled in, and nowhere else", async () => {
    const folds = [...(await formOf(true, said)).matchAll(/<details class="\w+"( open)?><summary>(?:<h2>)?([^<]+)/g)]
    const open = folds.filter(([, isOpen]) => isOpen).map(([, , heading]) => heading)
    expect(open).toContain("The person")
    expect(open).toContain("Add person 2")
    expect(open).toContain("Another: phone number")
    for (const shut of ["Add person 3", "Another: e-mail address", "Your health, and things to keep"])
      expect(open).not.toContain(shut)
  })

  test("the check leaves out what was not said, and keeps the order of the form", async () => {
    const read = textIn(await checkOf(true, said))
    const order = ["Before you start", "In your own words", "Wales", "The person: Person 2", "Another: phone number"]
    const places = order.map((words) => read.indexOf(words))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    for (const unsaid of ["Person 1", "Town or city", "Your health"]) expect(read).not.toContain(unsaid)
  })
})
