import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { Decrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from "age-encryption"
import { describe, expect, test } from "vitest"
import { policeFile } from "../../../crypto/documents/police-file.ts"
import { logEntryOf, policeLog } from "../../../keys/casework/police.ts"
import { readPoliceDraft } from "../../../keys/outbound/police/draft.ts"
import { policePdf } from "../../../keys/outbound/police/pdf.ts"
import { setReceiverKey } from "../../../keys/outbound/police/receivers.ts"
import { hashOfPoliceFile, wordsOfPoliceFile } from "../../../keys/outbound/police/words.ts"
import { isReadableIn } from "../files.ts"
import { changes, withdrawsAll } from "../later-letters.ts"
import { aDay, testFolder } from "../workstation.ts"
import { aPoliceCase, begun, exported, story, written } from "./files.ts"
import { readPdf } from "./read-pdf.ts"

/** N11: a file in the form that police use, sealed for its receiver, and a log that holds no word of it. */

const jsonIn = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes))

describe("N11: what leaves", () => {
  test("is the whole 3x5x2: references, grades, one matter a paragraph, handling, and a note on a sheet of its own", async () => {
    const desk = await aPoliceCase()
    written(desk, {
      from: aDay,
      paragraphs: [
        { text: "The subject blocked the door.", grade: "A" },
        { text: "The subject was seen before.", grade: "C" },
      ],
      method: { speech: ["You are not going anywhere"], control: "Blocks the door" },
    })
    const { bytes, entry } = await exported(desk)
    const { file, submitted, sha256, kind } = jsonIn(bytes)
    expect({ kind, submitted, sha256 }).toEqual({ kind: "canopy/police-export", submitted: aDay, sha256: entry.hash })
    expect(hashOfPoliceFile(policeFile.parse(file))).toBe(entry.hash)
    const text = JSON.stringify(wordsOfPoliceFile(file))
    for (const part of [
      file.reference,
      "OFFICIAL-SENSITIVE",
      "The Lantern Project",
      "office@example.org",
      "2: untested",
      "1, grade A",
      "2, grade C",
      "“You are not going anywhere”",
      "C: lawful sharing permitted, with conditions",
      "S2: consult the originator before any contact or overt action. Do not try to identify the source.",
      "18:00 to midnight",
      "07700 900123",
      "LB07 SEO",
    ])
      expect(text).toContain(part)
  })

  test("S27: holds no word of the reporter, no name of the case, and no time", async () => {
    const desk = await aPoliceCase()
    written(desk, { paragraphs: [{ text: "Mai was at the Lotus at 22:40 when he blocked the door.", grade: "A" }] })
    for (const form of ["json", "pdf"] as const) {
      const { bytes } = await exported(desk, "hub", form)
      const told = form === "pdf" ? readPdf(Buffer.from(bytes)).text : new TextDecoder().decode(bytes)
      expect(told).not.toMatch(/Mai|Lotus|Piccadilly|900999|mai\.w|22:40|22\.40|kitchen/)
      expect(told).not.toContain(desk.id)
    }
    expect(story).toContain("Lotus")
  })

  test("says in words all that it says in fields: nothing goes that its reporter would not see", async () => {
    const desk = await aPoliceCase()
    const { file } = written(desk, { from: aDay, method: { speech: ["Sit"], acts: "Sat", exit: "Ran" } })
    const words = JSON.stringify(wordsOfPoliceFile(file))
    const texts = Object.entries(file).flatMap(function leaves([key, value]): string[] {
      if (value && typeof value === "object") return Object.entries(value).flatMap(leaves)
      return typeof value === "string" && !["kind", "sort"].includes(key) ? [value] : []
    })
    for (const text of texts) expect(words).toMatch(new RegExp(`${text.replaceAll("-", "[- ]")}|18:00`))
  })

  test("one changed field is another hash", async () => {
    const { file } = written(await aPoliceCase())
    const hashes = [
      file,
      { ...file, sourceGrade: "1" as const },
      { ...file, evidence: true },
      { ...file, to: "somebody else" },
      { ...file, marking: "OFFICIAL" },
      { ...file, intoxicated: "no" as const },
    ].map(hashOfPoliceFile)
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

describe("S9: a formal report", () => {
  const both = { policeShare: "yes", policeFormal: "yes" } as const

  test("says who reports, where and how they were hurt; a file without a name has no field for it", async () => {
    const desk = await aPoliceCase(both, { injuryDetail: "A broken wrist." })
    const { formal } = begun(desk, "hub", "formal").file
    written(desk, { formal, paragraphs: [{ text: "Mai was held at the Lotus.", grade: "A" }] }, "hub", "formal")
    const { bytes, entry } = await exported(desk)
    const { file } = jsonIn(bytes)
    expect(file.formal).toEqual({
      name: "Mai",
      contact: "mai.w@example.org or 07700 900999",
      place: "the Lotus, by Piccadilly",
      injury: "A broken wrist.",
    })
    expect(file.paragraphs[0].text).toBe("[removed] was held at the [a place in north west].")
    expect(entry.consents.map(({ name }) => name)).toEqual(["policeShare", "policeFormal"])
    expect(JSON.stringify(wordsOfPoliceFile(file))).not.toContain("Do not try to identify the source")
  })

  test("is refused when the same fields stand in a file without a name", async () => {
    const desk = await aPoliceCase(both)
    const draft = written(desk)
    const forged = { ...draft, file: { ...draft.file, formal: { name: "Mai" } } }
    expect(() => readPoliceDraft(JSON.stringify(forged))).toThrow(
      expect.objectContaining({ kind: "not-a-police-draft" }),
    )
  })
})

describe("N11: on paper", () => {
  test("A4, numbered, the marking on every page, the note on a sheet of its own, and nothing in its metadata", async () => {
    const { file } = written(await aPoliceCase())
    const pdf = Buffer.from(await policePdf(file, aDay))
    const { pages, info } = readPdf(pdf)
    expect(pages.length).toBeGreaterThan(1)
    for (const [at, text] of pages.entries()) {
      expect(text.match(/OFFICIAL-SENSITIVE/g)?.length).toBeGreaterThanOrEqual(2)
      expect(text).toContain(`Page${at + 1}of${pages.length}`)
    }
    expect(pages.at(-1)).toContain("Riskandsanitisation")
    expect(pages.slice(0, -1).join("")).not.toContain("Riskandsanitisation")
    expect(pdf.toString("latin1")).toContain("/MediaBox [0 0 595.28 841.89]")
    expect(info).toMatch(/\/Title \(Document\)/)
    expect(info).not.toMatch(/PDFKit|Lantern/)
    expect(info.match(/D:\d+/g)).toEqual(["D:20260617000000", "D:20260617000000"])
  })

  test("has the same bytes every time, and letters embedded for any name", async () => {
    const { file } = written(await aPoliceCase())
    const polish = { ...file, subjects: [{ nameUsed: "Łukasz Жуков 他" }] }
    const [one, other] = [await policePdf(polish, aDay), await policePdf(polish, aDay)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
    const { text } = readPdf(Buffer.from(one))
    expect(text).toContain("ŁukaszЖуков[U+4ED6]")
    expect(Buffer.from(one).toString("latin1")).toContain("/FontFile2")
  })

  test("a long file goes on over pages, and no line is lost", async () => {
    const { file } = written(await aPoliceCase())
    const paragraphs = Array.from({ length: 8 }, (_, at) => ({
      text: `Matter ${at} ${"word ".repeat(200)}end${at}`,
      grade: "A" as const,
    }))
    const { text, pages } = readPdf(Buffer.from(await policePdf({ ...file, paragraphs }, aDay)))
    expect(pages.length).toBeGreaterThan(3)
    for (const at of paragraphs.keys()) expect(text).toContain(`end${at}`)
  })
})

describe("N11: sealed to the receiver's key", () => {
  test.each([
    ["classic", generateX25519Identity, "age1"],
    ["hybrid", generateHybridIdentity, "age1pq1"],
  ] as const)("of the %s kind, as any age opens it", async (_kind, fresh, prefix) => {
    const desk = await aPoliceCase()
    const identity = await fresh()
    const recipient = await identityToRecipient(identity)
    expect(recipient.startsWith(prefix)).toBe(true)
    setReceiverKey(desk.team.workstation, "hub", recipient)
    const { reference } = written(desk).file
    const { bytes, name, sealed } = await exported(desk)
    expect([name, sealed]).toEqual(["document.json.age", true])
    expect(Buffer.from(bytes).toString("latin1")).not.toContain(reference)
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    expect(jsonIn(await decrypter.decrypt(bytes)).file.reference).toBe(reference)
    writeFileSync(join(testFolder(), name), bytes)
  })

  test("says so where there is none", async () => {
    const desk = await aPoliceCase()
    written(desk)
    expect(await exported(desk, "hub", "pdf")).toMatchObject({ name: "document.pdf", sealed: false })
  })
})

describe("S25 N8: the log", () => {
  test("says what kind, when, to whom, under which yes and who approved; and no word of it", async () => {
    const desk = await aPoliceCase()
    const { file } = written(desk)
    await exported(desk)
    expect(policeLog(desk.team.workstation)).toEqual([
      {
        reference: file.reference,
        sort: "anonymous",
        to: { id: "hub", name: "a police intelligence hub" },
        days: [aDay],
        consents: [{ name: "policeAnonymous", textVersion: 1, day: aDay }],
        approvers: [],
        teamOfOne: true,
        hash: hashOfPoliceFile(file),
        contacts: [],
        takenBack: null,
      },
    ])
    expect(JSON.stringify(policeLog(desk.team.workstation))).not.toContain(desk.id)
    expect(isReadableIn(desk.team.home, file.reference)).toBe(false)
  })

  test("has one line for the same words, handed out twice, and another reference for other words", async () => {
    const desk = await aPoliceCase()
    const first = written(desk).file.reference
    await exported(desk)
    await exported(desk, "hub", "pdf")
    expect(policeLog(desk.team.workstation)).toHaveLength(1)
    expect(written(desk).file.reference).toBe(first)
    expect(written(desk, { note: "Another note." }).file.reference).not.toBe(first)
    await exported(desk)
    expect(policeLog(desk.team.workstation)).toHaveLength(2)
  })

  test("N6 N8: outlives a case that was taken back, which names what cannot be called back", async () => {
    const desk = await aPoliceCase()
    const { reference } = written(desk).file
    await exported(desk)
    await withdrawsAll(desk)
    const { vault } = desk.team.workstation
    expect(logEntryOf(desk.team.workstation, reference)?.takenBack).toBe(aDay)
    expect(vault.get(`withdrawn/${desk.id}`)).toMatchObject({ police: [reference] })
    expect(vault.list(`police/${desk.id}`)).toEqual([])
    expect(vault.get(`task/${desk.id}-withdrawn`)).toMatchObject({ police: [reference] })
  })

  test("N8: a No that comes after it makes a task, once, and says so", async () => {
    const desk = await aPoliceCase()
    const { reference } = written(desk).file
    await exported(desk)
    const { vault } = desk.team.workstation
    await changes(desk, { policeAnonymous: "no" })
    expect(vault.get(`task/${desk.id}-police-taken-back`)).toMatchObject({ police: [reference] })
    expect(logEntryOf(desk.team.workstation, reference)?.takenBack).toBe(aDay)
    vault.remove(`task/${desk.id}-police-taken-back`)
    await changes(desk, { policeAnonymous: "no" })
    expect(vault.get(`task/${desk.id}-police-taken-back`)).toBeUndefined()
  })
})
