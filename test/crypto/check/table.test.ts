import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { toHex } from "../../../crypto/bytes.ts"
import { type Listing, listingNumber, listingOf } from "../../../crypto/check/listing.ts"
import { buildTable, lookUp, mostListings, rowBytes, rowsAtOnce, tagBytes } from "../../../crypto/check/table.ts"
import { levels } from "../../../crypto/documents/choices.ts"
import { fixedRandom } from "../cast.ts"

const listing = fc.oneof(
  fc.constantFrom(...levels).map((level): Listing => ({ level })),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
    .map(
      ([year, serial]): Listing => ({ alert: `${String(year).padStart(2, "0")}-${String(serial).padStart(4, "0")}` }),
    ),
)
const output = fc.uint8Array({ minLength: 64, maxLength: 64 })
const rowsIn = (table: Uint8Array): string[] =>
  Array.from({ length: table.length / rowBytes }, (_, at) => toHex(table.subarray(at * rowBytes, (at + 1) * rowBytes)))

test("S42: 26-0143 is 26,000,143, and the levels are 1 to 3", () => {
  expect(listingNumber({ alert: "26-0143" })).toBe(26_000_143)
  expect(levels.map((level) => listingNumber({ level }))).toEqual([1, 2, 3])
})

test("S42: each listing comes back from its number", () => {
  fc.assert(fc.property(listing, (each) => void expect(listingOf(listingNumber(each))).toEqual(each)))
})

test.each([0, 4, 999_999, 1_000_000, 26_010_000, 100_000_001, 2 ** 32 - 1])("%i stands for nothing", (number) => {
  expect(listingOf(number)).toBe(null)
})

test("S42: everything that was listed is found, and nothing else", () => {
  const entries = fc.uniqueArray(fc.record({ output, listings: fc.array(listing, { minLength: 1, maxLength: 9 }) }), {
    maxLength: 40,
    selector: (entry) => toHex(entry.output),
  })
  fc.assert(
    fc.property(entries, output, (listed, stranger) => {
      const table = buildTable(listed, fixedRandom("filling"))
      for (const { output, listings } of listed) expect(lookUp(output, table)).toEqual(listings.slice(0, mostListings))
      if (!listed.some((entry) => toHex(entry.output) === toHex(stranger))) expect(lookUp(stranger, table)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

describe("N4: what the table tells to whoever has no key", () => {
  const random = fixedRandom("tables")
  const listed = (count: number, listings: Listing[] = [{ alert: "26-0001" }]) =>
    Array.from({ length: count }, () => ({ output: random(64), listings }))

  test.each([
    [0, 1],
    [1, 1],
    [1023, 1],
    [1024, 2],
    [2500, 3],
  ])("%i identifiers stand in %i times 1,024 rows", (count, times) => {
    expect(buildTable(listed(count), random).length).toBe(times * rowsAtOnce * rowBytes)
  })

  test("a table of a hundred and fifty thousand rows is made, too", () => {
    const six = Array.from({ length: 6 }, (_, at) => ({ alert: `26-000${at + 1}` }))
    const all = listed(25_000, six)
    const table = buildTable(all, random)
    expect(table.length).toBe(147 * rowsAtOnce * rowBytes)
    expect(lookUp(all[24_999]!.output, table)).toEqual(six)
  })

  test("its rows are sorted, whichever order they came in", () => {
    const rows = rowsIn(buildTable(listed(300), random))
    expect(rows).toEqual(rows.toSorted())
  })

  test("two listings of one identifier share no tag", () => {
    const alerts = Array.from({ length: 6 }, (_, at) => ({ alert: `26-000${at + 1}` }))
    const table = buildTable([{ output: random(64), listings: alerts }], random)
    const tags = rowsIn(table).map((row) => row.slice(0, 2 * tagBytes))
    expect(new Set(tags).size).toBe(tags.length)
  })

  test("of more than six listings the first six stand", () => {
    const alerts = Array.from({ length: 8 }, (_, at) => ({ alert: `26-000${at + 1}` }))
    const own = random(64)
    expect(lookUp(own, buildTable([{ output: own, listings: alerts }], random))).toEqual(alerts.slice(0, 6))
  })

  test("a full table looks no different from an empty one: each bit is one about half the time", () => {
    for (const table of [buildTable(listed(8000), random), buildTable([], random)]) {
      const rows = rowsIn(table).map((row) => BigInt(`0x${row}`))
      for (let bit = 0n; bit < 80n; bit++) {
        const ones = rows.filter((row) => (row >> bit) & 1n).length
        expect(Math.abs(ones - rows.length / 2)).toBeLessThan(3 * Math.sqrt(rows.length))
      }
    }
  })

  test("a table that is cut finds nothing where it ends, and does not break", () => {
    const own = random(64)
    const table = buildTable([{ output: own, listings: [{ level: "danger" }] }], random)
    for (const length of [0, 1, rowBytes, table.length - 3]) lookUp(own, table.subarray(0, length))
    expect(lookUp(own, new Uint8Array())).toEqual([])
  })
})
