import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type Case, caseIdOf } from "../../../keys/casework/case.ts"
import { pageLength, searchFor } from "../../../keys/register/asking.ts"
import { indexed, query } from "../../../keys/register/words.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { anyReport } from "../../crypto/reports.ts"
import { aWorkstation, brings, changes, followUpOf, idOf, letterOf, tells } from "./told.ts"

/** Search over everything that was told, in whatever script, by whatever somebody types. */

const stories = {
  english: "He drove a Blue van, wouldn't stop; café by the O'Connell bridge.",
  polish: "Żółta łódź. Zażądał pieniędzy i wyszedł.",
  romanian: "M-a amenințat. Și-a uitat geanta la mașină.",
  german: "Die Straße war dunkel, er hieß Jürgen.",
  turkish: "İstanbul'dan IŞIK adlı biri.",
  vietnamese: "Anh ta tên là Đức, ở đường Nguyễn.",
  thai: "เขาล็อกประตูสีฟ้าแล้วพูดว่าชื่อJohnครับ",
  chinese: "他不让我走,门是蓝色的。电话07700900999。微信ID是lanhua88",
  japanese: "彼はドアをロックしました。",
  korean: "그는 문을 잠갔다",
  arabic: "قَالَ إنَّهُ مُحَمَّد وأغلق الباب الأزرق",
  hebrew: "הוא אמר שָׁלוֹם וסגר את הדלת",
  russian: "Он запер синюю дверь, ёлка у окна.",
  greek: "Έκλεισε την πόρτα ο Γιώργος",
  width: "His plate was ＡＢ１２ ＣＤＥ",
} as const
type Teller = keyof typeof stories

async function withStories(): Promise<Workstation> {
  const workstation = await aWorkstation()
  workstation.vault.together(() => {
    for (const [name, story] of Object.entries(stories)) tells(workstation, name, { story })
  })
  return workstation
}

const names = new Map(Object.keys(stories).map((name) => [idOf(name), name]))
const found = (workstation: Workstation, words: string): string[] | null =>
  searchFor(workstation, words)?.rows.map(({ id }) => names.get(id) ?? id) ?? null

const hits: [Teller, string[]][] = [
  [
    "english",
    ["blue", "BLUE VAN", "van blue", "bridge dro", "cafe", "CAFÉ", "o'connell", "connell o", "wouldn't", "blue, van!"],
  ],
  ["polish", ["żółta", "zolta", "ZOLTA LODZ", "łódź", "lodz", "ŁÓDŹ", "zazadal pien", "Zażądał"]],
  ["romanian", ["amenințat", "amenintat", "amenin", "masina geanta", "mașină", "ameninţat"]],
  ["german", ["straße", "STRASSE", "strasse", "jurgen", "Jürgen", "hiess", "heiß".replace("heiß", "hieß")]],
  ["turkish", ["istanbul", "İSTANBUL", "ışık", "isik", "ISIK"]],
  ["vietnamese", ["đức", "duc", "Đức Nguyễn", "nguyen"]],
  ["thai", ["ประตู", "ประตูสีฟ้า", "สีฟ้า", "ล็อก", "john", "John ประตู", "ร"]],
  [
    "chinese",
    [
      "蓝色",
      "门是蓝色",
      "走",
      "蓝",
      "不让我",
      "蓝色 不让",
      "07700900999",
      "077009",
      "微信",
      "lanhua88",
      "lanhua 微信",
      "id",
    ],
  ],
  ["japanese", ["ドア", "ロック", "ﾄﾞｱ", "彼"]],
  ["korean", ["문을", "문", "잠갔다", "그는 문을"]],
  ["arabic", ["محمد", "مُحَمَّد", "الباب", "الأزرق", "الازرق", "انه", "البـاب", "الباب محمد"]],
  ["hebrew", ["שלום", "שָׁלוֹם", "הדלת"]],
  ["russian", ["СИНЮЮ", "синюю дверь", "елка", "ёлка", "двер"]],
  ["greek", ["εκλεισε", "ΠΟΡΤΑ", "γιωργος", "ΓΙΏΡΓΟΣ", "Γιωργ"]],
  ["width", ["ab12", "AB12 CDE", "ａｂ１２", "cde ab12"]],
]

test("what was told in any script is found by its words, pieces and spellings, and nobody else's words are", async () => {
  const workstation = await withStories()
  for (const [teller, words] of hits)
    for (const typed of words) {
      const expected = typed.length > 3 ? [teller] : expect.arrayContaining([teller])
      expect([typed, found(workstation, typed)]).toEqual([typed, expected])
    }
})

describe("what does not stand there is not found", () => {
  test.each([
    ["a word in whose middle the typed one stands", "lue"],
    ["two words of which one was told", "blue lorry"],
    ["words of two cases", "blue łódź"],
    ["a longer word than was told", "bluest"],
    ["two characters that stand apart", "蓝门"],
    ["a run in another order", "色蓝"],
    ["Thai with one character changed", "ประตา"],
  ])("%s", async (_title, typed) => {
    expect(found(await withStories(), typed)).toEqual([])
  })
})

describe("everything that was told is looked through", () => {
  test("in a report's every field, what was added later, and a pasted text; consents are not words", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai", {
      story: "first",
      name: "Nickname",
      town: "Preston",
      workMode: "touring alone",
      phones: ["+44 7700 900123"],
      emails: ["bad.man+x@mail.example"],
      usernames: [{ name: "xX_dark_Xx", platform: "Chatter" }],
      registrations: ["AB12 CDE"],
      payHandles: ["$payme"],
      addresses: ["12 Lantern Street"],
      people: [{ marks: "swallow tattoo" }, { nameUsed: "Gregor" }],
      vehicles: [{ description: "dented bumper" }],
    })
    brings(workstation, followUpOf("Mai", { text: "second gate" }))
    brings(workstation, {
      ...letterOf("Mai", { kind: "canopy/pasted", body: { block: "blockletters" } }),
      inside: { text: "third wall" },
    })
    const words = ["first", "nickname", "preston", "touring", "07700", "900123", "7700 900123", "+44 7700"]
    const more = ["bad.man+x@mail.example", "xX_dark_Xx", "chatter", "AB12 CDE", "$payme", "12 lantern", "swallow"]
    const last = [
      "gregor",
      "dented",
      "second gate",
      "third wall",
      "first second third",
      idOf("Mai"),
      idOf("Mai").toLowerCase(),
    ]
    for (const typed of [...words.slice(0, 4), ...words.slice(5), ...more, ...last])
      expect([typed, searchFor(workstation, typed)?.total]).toEqual([typed, 1])
    for (const typed of ["07700900123", "blockletters", "textversion", "mailbox", "yes"])
      expect([typed, searchFor(workstation, typed)?.total]).toEqual([typed, 0])
  })

  test("a case's name by its first letters, as it is read aloud", async () => {
    const workstation = await withStories()
    for (const [id, name] of names) expect(found(workstation, id.slice(0, 6))).toEqual([name])
  })
})

describe("whatever is typed is looked for as words, never taken for a command", () => {
  const orders = ["OR", "AND", "NOT", "NEAR", "NEAR(blue van, 2)", "blue OR lodz", "blue NOT van", "blue AND van"]
  const signs = [
    "*",
    '"',
    "-",
    ":",
    "^",
    "(",
    ")",
    "+",
    "''",
    "{}",
    "words:blue",
    "text : blue",
    "-blue",
    '"blue"',
    "blue*",
    "^blue",
    '"blue van"',
    "{text}: blue",
    "blue'; DROP TABLE cases; --",
  ]

  test("operators and signs: no fault, and nothing is found but what was told", async () => {
    const workstation = await withStories()
    for (const typed of [...orders, ...signs]) {
      // "blue" and its like find by the word; an operator's name is a word that nobody told.
      const expected = /^["^-]?blue[*"]?$|^"blue van"$/.test(typed) ? ["english"] : []
      expect([typed, found(workstation, typed)]).toEqual([typed, /[a-z]/i.test(typed) ? expected : null])
    }
    expect(found(workstation, "blue van")).toEqual(["english"])
  })

  test("a told “or”, “near” and “not” are words like others", async () => {
    const workstation = await aWorkstation()
    tells(workstation, "Mai", { story: "near the bridge or not" })
    for (const typed of ["NEAR", "or", "NOT near"]) expect(searchFor(workstation, typed)?.total).toBe(1)
  })

  test("nothing to look for", async () => {
    const workstation = await aWorkstation()
    for (const typed of ["", "   ", "\n", "!?…", "😀🏳️‍🌈", "\u0000", "\ud800", "\u202e"])
      expect([typed, searchFor(workstation, typed)]).toEqual([typed, null])
  })

  test("a whole pasted story, and one endless word", async () => {
    const workstation = await withStories()
    expect(found(workstation, Object.values(stories).join(" "))).toEqual([])
    expect(found(workstation, `${stories.english} `.repeat(200))).toEqual(["english"])
    expect(found(workstation, "a".repeat(100_000))).toEqual([])
    expect(found(workstation, "門".repeat(10_000))).toEqual([])
  })

  test("whatever anybody types: an answer, and no fault", async () => {
    const workstation = await withStories()
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.oneof(
            fc.constantFrom('"', "*", " ", "(", "字", "ร", "\ud800"),
            fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
          ),
          maxLength: 40,
        }),
        (typed) => {
          expect(searchFor(workstation, typed) === null).toBe(query(typed) === null)
        },
      ),
      { numRuns: 200 },
    )
  })
})

test("any report is found by any words of its story, and by any piece of it in a script without spaces", () => {
  const wordsOf = (story: string) => indexed(story).split(" ")
  fc.assert(
    fc.property(anyReport, fc.nat(), ({ story = "" }, from) => {
      const letters = [...story]
      const piece = letters
        .slice(from % (letters.length + 1))
        .slice(0, 5)
        .join("")
      const pieces = wordsOf(piece).filter((each) => /\p{sc=Han}|\p{sc=Thai}/u.test(each) && [...each].length === 2)
      for (const pair of pieces) expect(wordsOf(story)).toContain(pair)
      const match = query(story)
      for (const [, word = ""] of match?.matchAll(/"([^"]+)"/g) ?? [])
        expect(wordsOf(story).some((each) => each.startsWith(word))).toBe(true)
    }),
    { numRuns: 100 },
  )
})

test("many hits: the most urgent of them, and how many there are", async () => {
  const workstation = await aWorkstation()
  const many = 620
  workstation.vault.together(() => {
    for (let at = 0; at < many; at++) tells(workstation, `${at}`, { story: `a lamp, number ${at}` })
    tells(workstation, "urgent", { story: "a lamp", safeNow: "no" })
  })
  const { rows, total } = searchFor(workstation, "lamp") ?? { rows: [], total: 0 }
  expect([rows.length, total, rows[0]?.id]).toEqual([pageLength, many + 1, idOf("urgent")])
  const ids = rows.slice(1).map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
  expect(searchFor(workstation, "lamp", 3)?.rows).toEqual(rows.slice(0, 3))
  expect(searchFor(workstation, "number 33")?.total).toBe(11)
})

test("what was told stays out of what a search gives back", async () => {
  const workstation = await aWorkstation()
  tells(workstation, "Mai", { story: "sentinelword", name: "sentinelname" })
  changes(workstation, "Mai", { alerts: ["26-0001"] } satisfies Partial<Case>)
  const said = JSON.stringify(searchFor(workstation, "sentinelword"))
  expect(said).toContain(caseIdOf("Mai's mailbox"))
  expect(said).not.toContain("sentinel")
})
