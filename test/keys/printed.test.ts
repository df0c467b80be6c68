import { expect, test } from "vitest"
import { asJson, asLines } from "../../keys/printed.ts"

const hostile = "\u001b]52;c;AAAA\u0007 \u001b[2J \u009b31m \r\u0008 \u007f done"

test("what a reporter wrote gives no orders to the caseworker's terminal", () => {
  const told = { lines: [hostile], value: { story: hostile } }
  for (const printed of [asLines(told), asJson(told)]) expect(printed.trimEnd()).not.toMatch(/\p{Cc}/u)
})

test("as JSON it is the same words again", () => {
  expect(JSON.parse(asJson({ lines: [], value: { story: hostile } }))).toEqual({ story: hostile })
})

test("lines, tabs and every script stay as they are", () => {
  const words = "他不让我走\n\tห้ามออก – 😶‍🌫️"
  expect(asLines({ lines: [words], value: null })).toBe(`${words}\n`)
})
