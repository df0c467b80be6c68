import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { crossing, handsSealingOn } from "./zones/borders.ts"
import { type Import, importsIn } from "./zones/imports.ts"
import { exportsOf, plaintextCrossings, reachingPlaintext } from "./zones/plaintext.ts"

const root = join(import.meta.dirname, "..")

async function crossingsIn(folder: string): Promise<string[]> {
  return (await importsIn(folder)).flatMap((each) => crossing(each) ?? [])
}

/** What a walk finds in a small tree of its own, made of these files. */
async function among<Found>(files: Record<string, string>, walk: (folder: string) => Promise<Found>): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), "canopy-zones-"))
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    return await walk(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const crossingsAmong = (files: Record<string, string>) => among(files, crossingsIn)

describe("in this project", () => {
  test("no import crosses a border between site, server, keys and crypto", async () => {
    expect(await crossingsIn(root)).toEqual([])
  })

  test("no file of crypto hands seal or open on", () => {
    const files = readdirSync(join(root, "crypto"), { recursive: true, encoding: "utf8" })
    const scripts = files.filter((file) => file.endsWith(".ts"))
    expect(scripts.filter((file) => handsSealingOn(readFileSync(join(root, "crypto", file), "utf8")))).toEqual([])
  })
})

describe("one file of the server is the only one where words pass that nobody has sealed", () => {
  const imports: Promise<Import[]> = importsIn(root)

  test("no other file of the server can reach what seals, what opens or a receipt code", async () => {
    expect(plaintextCrossings(await imports)).toEqual([])
  })

  test("that file does, so that the rule is not about nothing", async () => {
    const reaching = reachingPlaintext(await imports)
    const taken = (await imports).filter(({ from, to }) => from === "server/plain.ts" && reaching.has(to))
    expect(taken.map(({ to }) => to)).toContain("crypto/compose.ts")
    for (const carrier of ["compose", "draft", "follow-up-draft", "new-mailbox", "open-replies"])
      expect(reaching).toContain(`crypto/${carrier}.ts`)
    expect(reaching).not.toContain("crypto/page-data.ts")
  })

  test("it lends nothing to others but its routes and what they are made of", () => {
    expect(exportsOf(readFileSync(join(root, "server/plain.ts"), "utf8"))).toEqual(["PlainParts", "plainRoutes"])
  })

  const sealing = {
    "crypto/seal.ts": "export const seal = 1",
    "crypto/mailbox.ts": "export type Keys = string\nexport const keys = 1",
    "crypto/compose.ts": `import { seal } from "./seal.ts"\nexport const compose = seal`,
    "crypto/draft.ts": `export const draft = () => import("./compose.ts")`,
    "crypto/again.ts": `export * from "./draft.ts"`,
    "crypto/shapes.ts": `import type { Keys } from "./mailbox.ts"\nexport type Shape = Keys`,
  }
  const crossingsWith = (line: string, file = "server/letters.ts") =>
    among({ ...sealing, [file]: line }, async (folder) => plaintextCrossings(await importsIn(folder)))

  test.each([
    ["what seals", `import { seal } from "../crypto/seal.ts"`, "crypto/seal.ts"],
    ["what a code gives", `import { keys } from "../crypto/mailbox.ts"`, "crypto/mailbox.ts"],
    [
      "what makes a code, before it is there",
      `import { fresh } from "../crypto/receipt-code.ts"`,
      "crypto/receipt-code.ts",
    ],
    [
      "what reads a code, when it is needed",
      `export const it = () => import("../crypto/typed-code.ts")`,
      "crypto/typed-code.ts",
    ],
    ["what uses what seals", `import { compose } from "../crypto/compose.ts"`, "crypto/compose.ts"],
    ["what uses it when it is needed", `import { draft } from "../crypto/draft.ts"`, "crypto/draft.ts"],
    ["what hands it on by a fourth file", `import { draft } from "../crypto/again.ts"`, "crypto/again.ts"],
    ["the types of what seals", `import type { compose } from "../crypto/compose.ts"`, "crypto/compose.ts"],
    ["the package that opens", `import { Decrypter } from "age-encryption"`, "age-encryption"],
    [
      "the list of words",
      `import { wordlist } from "@scure/bip39/wordlists/english.js"`,
      "@scure/bip39/wordlists/english.js",
    ],
  ])("another file that takes %s is named", async (_title, line, to) => {
    expect(await crossingsWith(line)).toEqual([expect.stringContaining(`server/letters.ts → ${to}: `)])
  })

  test("so is a file that is only named like it", async () => {
    expect(await crossingsWith(`import { seal } from "../../crypto/seal.ts"`, "server/desk/plain.ts")).toHaveLength(1)
  })

  test("nothing is said of shapes that only name a type, nor of the one file", async () => {
    expect(await crossingsWith(`import type { Shape } from "../crypto/shapes.ts"`)).toEqual([])
    expect(await crossingsWith(`import { shape } from "../crypto/shapes.ts"`)).toEqual([])
    expect(await crossingsWith(`import { seal } from "../crypto/seal.ts"`, "server/plain.ts")).toEqual([])
  })

  test.each([
    ["export function plainRoutes() {}", ["plainRoutes"]],
    ["export async function keep() {}", ["keep"]],
    ["export const seal = 1", ["seal"]],
    ["export type Parts = string", ["Parts"]],
    ["const a = 1\nexport { a,\n  b }", ["{ a, b }"]],
    [`export { seal } from "../crypto/seal.ts"`, ["{ seal }"]],
    [`export * from "../crypto/seal.ts"`, ["*"]],
    ["export default seal", ["default"]],
    ["// export nothing\nconst exported = 1", []],
  ])("a file that says %j lends %j", (text, names) => expect(exportsOf(text)).toEqual(names))
})

test.each(['export { seal } from "./seal.ts"', 'export * from "../open.ts"', "export {\n  open,\n} from './open.ts'"])(
  "a file that says %j hands it on",
  (text) => expect(handsSealingOn(text)).toBe(true),
)

test.each(['import { seal } from "./seal.ts"', 'export const from = "./seal.ts"', 'export { pad } from "./pad.ts"'])(
  "a file that says %j does not",
  (text) => expect(handsSealingOn(text)).toBe(false),
)

describe("a crossing is named by its line", () => {
  test.each([
    ["a page that imports the server", "site/list.ts", "../server/store.ts", "server/store.ts"],
    ["a page that imports the workstation", "site/list.ts", "../keys/vault.ts", "keys/vault.ts"],
    ["the server that imports the workstation", "server/deep/letters.ts", "../../keys/vault.ts", "keys/vault.ts"],
    [
      "the server that imports a page's script",
      "server/letters.ts",
      "../site/browser/report.ts",
      "site/browser/report.ts",
    ],
    ["the workstation that imports the server", "keys/fetch.ts", "../server/letters.ts", "server/letters.ts"],
    ["crypto that imports the workstation", "crypto/box.ts", "../keys/vault.ts", "keys/vault.ts"],
    ["crypto that reads a file", "crypto/box.ts", "node:fs", "node:fs"],
    ["crypto that reads a file by the short name", "crypto/box.ts", "fs", "node:fs"],
    ["crypto that knows the server's framework", "crypto/box.ts", "hono", "hono"],
    ["crypto that knows the pages' framework", "crypto/box.ts", "astro:content", "astro:content"],
    ["crypto that knows the database", "crypto/box.ts", "better-sqlite3", "better-sqlite3"],
    ["crypto that draws papers", "crypto/box.ts", "pdfkit", "pdfkit"],
    ["a page that draws papers", "site/list.ts", "pdfkit", "pdfkit"],
    ["the server that draws plots", "server/list.ts", "echarts", "echarts"],
    ["crypto that imports something of ours outside it", "crypto/box.ts", "../package.json", "package.json"],
    ["the server that seals", "server/letters.ts", "../crypto/seal.ts", "crypto/seal.ts"],
    [
      "the server that opens, in a file that is only named like the allowed one",
      "server/deep/plain.ts",
      "../../crypto/open.ts",
      "crypto/open.ts",
    ],
    ["a page that opens outside the browser's folder", "site/content.ts", "../crypto/open.ts", "crypto/open.ts"],
    ["the server that leans on a test", "server/letters.ts", "../test/fixture.ts", "test/fixture.ts"],
    ["crypto that leans on a tool", "crypto/box.ts", "../tool/build.ts", "tool/build.ts"],
  ])("%s", async (_title, from, module, to) => {
    expect(await crossingsAmong({ [from]: `import { it } from "${module}"\n` })).toEqual([
      expect.stringContaining(`${from} → ${to}: `),
    ])
  })

  test.each([
    ["for its types only", `import type { Case } from "../keys/case.ts"`],
    ["for one type inside a line", `export type Mine = import("../keys/case.ts").Case`],
    ["when it is needed", `export const open = async () => import("../keys/case.ts")`],
    ["to hand it on", `export * from "../keys/case.ts"`],
    ["for what it does by itself", `import "../keys/case.ts"`],
  ])("also where the server imports the workstation %s", async (_title, line) => {
    const files = { "server/letters.ts": line, "keys/case.ts": "export type Case = string" }
    expect(await crossingsAmong(files)).toEqual([expect.stringContaining("server/letters.ts → keys/case.ts: ")])
  })

  test.each([
    ["in its frontmatter", `---\nimport type { Case } from "../../keys/case.ts"\n---\n<p>Hello</p>`],
    ["in its script", `<p>It's here</p>\n<script>\n  import "../../keys/case.ts"\n</script>`],
    ["as its script", `<p>It's here</p>\n<script type="module" src="../../keys/case.ts"></script>`],
    ["in its markup", `<p>{(await import("../../keys/case.ts")).title}</p>`],
  ])("also where an Astro page imports the workstation %s", async (_title, page) => {
    expect(await crossingsAmong({ "site/pages/index.astro": page })).toEqual([
      expect.stringContaining("site/pages/index.astro → keys/case.ts: "),
    ])
  })
})

describe("nothing is said", () => {
  test("about imports that stay in their zone or go to crypto", async () => {
    const files = {
      "site/browser/report.ts": `import { seal } from "../../crypto/seal.ts"`,
      "site/pages/index.astro": `---\nimport Layout from "../layouts/page.astro"\n---\n<p>A letter from "a friend"</p>`,
      "server/plain.ts": `import { seal } from "../crypto/seal.ts"\nimport { Hono } from "hono"`,
      "server/pages.ts": `export const pages = () => import("../dist/server/entry.mjs")`,
      "keys/open.ts": `import { open } from "../crypto/open.ts"\nimport { readFileSync } from "node:fs"`,
      "crypto/seal.ts": `import { Encrypter } from "age-encryption"\nimport { open } from "./open.ts"`,
      "crypto/open.ts": `import { z } from "zod"`,
    }
    expect(await crossingsAmong(files)).toEqual([])
  })

  test("about a tree that is still empty", async () => {
    expect(await crossingsAmong({ "server/main.ts": "" })).toEqual([])
  })
})
