import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { blockIn } from "../../crypto/block.ts"
import { utf8 } from "../../crypto/bytes.ts"
import { signMinisign } from "../../crypto/minisign.ts"
import { openBlock } from "../../crypto/open.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { identityOf, recipientOf, secretOf } from "../crypto/cast.ts"
import { documentSecret } from "../support/organisation.ts"
import { page, tagsIn } from "./support/markup.ts"
import { formIn, postedBy, textIn, unescaped } from "./support/posted.ts"
import { scheme } from "./support/scheme.ts"

const html = page("en/sealed.html")
const { minisign, age } = toolPaths()
const commands = [...html.matchAll(/<pre[^>]*><code>([^<]+)<\/code>/g)].map(([, line]) => unescaped(line ?? ""))

describe("the page for a sealed block", () => {
  test("needs no script, has a field with a label, and says before it who could read the answers", () => {
    const form = formIn(html, "/en/sealed")
    expect(postedBy(form)).toEqual([])
    expect(form).toContain('<label for="block">')
    expect(tagsIn(form).find(({ name }) => name === "textarea")?.attributes).toMatchObject({
      id: "block",
      name: "block",
    })
    const before = textIn(html.slice(0, html.indexOf("<form")))
    expect(before).toContain("the code that it makes for you")
    expect(before).toContain("put their own in place of ours")
    expect(before).toContain("our server never sees your words")
  })

  test("leads to every file that its lines name, and to the form that works offline", () => {
    const links = tagsIn(html).flatMap(({ attributes }) => attributes.href ?? [])
    for (const file of [
      "/recipients.txt",
      "/recipients.txt.minisig",
      "/roster.json",
      "/roster.json.minisig",
      "/en/form",
    ])
      expect(links).toContain(file)
    expect(textIn(html)).toContain("age 1.3 or newer")
  })

  test("S35: its title tells nothing in a history", () => {
    expect(/<title>(.*?)<\/title>/.exec(html)?.[1]).toBe("Paste a block – Canopy")
  })
})

/** What somebody copies out of roster.json, by the words on the page. */
function keyInRoster(): string {
  const roster = scheme.signedRoster.document
  const part = roster.slice(0, roster.indexOf("coordinate"))
  return /"document":"(RW[^"]+)"[^{]*$/.exec(part)?.[1] ?? ""
}

describe.skipIf(!minisign || !age)("its lines, typed as they stand, with the stock tools", () => {
  let folder: string
  const file = (name: string, text: string) => writeFileSync(join(folder, name), text)
  const run = (line: string) => {
    const [program, ...rest] = line.replace(" KEY ", ` ${keyInRoster()} `).split(" ")
    return spawnSync(program === "age" ? age! : minisign!, rest, { cwd: folder, encoding: "utf8" })
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "canopy-sealed-"))
    const recipients = `# standing\n${recipientOf("Ana's standing key")}\n`
    file("roster.json", scheme.signedRoster.document)
    file("roster.json.minisig", scheme.signedRoster.minisig)
    file("recipients.txt", recipients)
    file("recipients.txt.minisig", signMinisign(utf8(recipients), documentSecret("Cleo"), "recipients"))
    file("words.txt", "He took the phone.")
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test("check both files, and make a block that this page takes and a caseworker opens", async () => {
    expect(commands).toHaveLength(3)
    const ran = commands.map(run)
    expect(ran.map(({ status, stderr }) => [status, stderr])).toEqual(commands.map(() => [0, ""]))
    for (const { stdout } of ran.slice(0, 2)) expect(stdout).toContain("Signature and comment signature verified")
    const pasted = readFileSync(join(folder, "block.txt"), "utf8")
    expect(blockIn(`Hello\n${pasted}`)).toEqual({ block: pasted })
    const identity = join(folder, "identity.txt")
    writeFileSync(identity, identityOf("Ana's standing key"))
    expect(execFileSync(age!, ["-d", "-i", identity, join(folder, "block.txt")], { encoding: "utf8" })).toBe(
      "He took the phone.",
    )
    expect(await openBlock(pasted, [identityOf("Ana's standing key")])).toMatchObject({ ok: true })
  })

  test("refuse recipients that somebody else signed, or that were changed afterwards", () => {
    const check = commands[1]!
    file("recipients.txt", `${recipientOf("the host")}\n`)
    expect(run(check).status).not.toBe(0)
    const theirs = utf8(`${recipientOf("the host")}\n`)
    file("recipients.txt.minisig", signMinisign(theirs, secretOf("the host"), "recipients"))
    expect(run(check).status).not.toBe(0)
  })

  test("refuse a list of caseworkers that somebody else signed", () => {
    const roster = utf8(scheme.signedRoster.document)
    file("roster.json.minisig", signMinisign(roster, secretOf("the host"), "canopy/roster 7"))
    expect(run(commands[0]!).status).not.toBe(0)
  })
})
