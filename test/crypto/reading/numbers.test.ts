import { describe, expect, test } from "vitest"
import { dialled, partsOf } from "../../../crypto/reading/numbers.ts"

describe("S50: a number to ring can be tapped", () => {
  test.each([
    ["a long one, wherever it stands", "<p>Ring Childline, 0800 1111.</p>", ["0800 1111"]],
    ["two of them", "<li>Samaritans, 116 123, or 0161 496 0000</li>", ["116 123", "0161 496 0000"]],
    ["a short one that is set off", "<p>Ring <strong>999</strong>, or <strong>101</strong>.</p>", ["999", "101"]],
    ["not a short one that can be a count", "<p>999 people, 101 pages</p>", []],
    ["not digits of something longer", "<p>00800 11112, 2116 1234, A0800 1111B</p>", []],
    ["not what stands in a tag", '<p data-of="0800 1111"></p>', []],
  ])("%s", (_title, html, numbers) => {
    const made = dialled(html)
    expect([...made.matchAll(/<a href="tel:(\d+)">([\d ]+)<\/a>/g)].map(([, tel, shown]) => [tel, shown])).toEqual(
      numbers.map((number) => [number.replaceAll(" ", ""), number]),
    )
    expect(made.replaceAll(/<a href="tel:\d+">([\d ]+)<\/a>/g, "$1")).toBe(html)
  })

  test("what is a link already stays as it is", () => {
    const html = '<p><a href="tel:01614960000" lang="en">Ring\n<b>0161 496 0000</b></a></p>'
    expect(dialled(html)).toBe(html)
  })

  test("in a sentence every second part is a number", () => {
    expect(partsOf("In danger, ring 999. To talk, ring 116 123: all free.")).toEqual([
      "In danger, ring ",
      "999",
      ". To talk, ring ",
      "116 123",
      ": all free.",
    ])
  })
})
