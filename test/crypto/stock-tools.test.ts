import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { letterBytes } from "../../crypto/lengths.ts"
import { minisignPublicKey, parseMinisignKey, verifyMinisign } from "../../crypto/minisign.ts"
import { openLetter } from "../../crypto/open.ts"
import { pad } from "../../crypto/pad.ts"
import { publicationText, signPublication } from "../../crypto/publication.ts"
import { sealLetter, sealReply } from "../../crypto/seal.ts"
import { asSealedLetter } from "../../crypto/sealed.ts"
import { nativeIdentity } from "../../keys/post/native-identity.ts"
import { toolPaths } from "../../tool/outside-tools.ts"
import { caseworker, identityOf, realRandom, recipientOf, rosterOf, secretOf } from "./cast.ts"
import { aReport } from "./reports.ts"

/** Programs that we did not write judge what we seal and sign: whoever distrusts us can use them. */

const { age, minisign } = toolPaths()
const folder = mkdtempSync(join(tmpdir(), "canopy-stock-"))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const absent = (tool: string | null): boolean => tool === null && process.env.CI !== "true"
const without = (name: string, tool: string | null): string => (absent(tool) ? ` (skipped: no ${name} here)` : "")

describe.skipIf(absent(age))(`the stock age${without("age 1.3", age)}`, () => {
  const identity = file("ana.txt", `# exported\n${identityOf("Ana")}\n`)
  const recipients = ["Ana", "Ben", "Cleo", "Dora"].map(recipientOf)
  const open = (name: string, sealed: Uint8Array, by = identity) =>
    spawnSync(age ?? "age", ["-d", "-i", by, file(name, sealed)], { encoding: "utf8" })

  test("N1 N12: opens a letter with the exported identity and prints readable JSON", () => {
    const letter = sealLetter(aReport, recipients.slice(0, 2), 4, realRandom)
    if (!letter.ok) throw new Error(letter.failure.kind)
    const { status, stdout } = open("letter.age", letter.value)
    expect(status).toBe(0)
    expect(stdout).toContain('"story": "He would not let me leave until I shouted. 他不让我走。"')
    expect(JSON.parse(stdout)).toEqual(aReport)
  })

  test("N3: opens a reply with the exported identity", () => {
    const reply = sealReply({ text: "We opened it." }, recipientOf("Ana"), realRandom)
    if (!reply.ok) throw new Error(reply.failure.kind)
    expect(JSON.parse(open("reply.age", reply.value).stdout)).toEqual({ text: "We opened it." })
  })

  test("N1: does not open a letter with another person's identity", () => {
    const letter = sealLetter(aReport, recipients.slice(0, 2), 4, realRandom)
    if (!letter.ok) throw new Error(letter.failure.kind)
    const { status, stdout, stderr } = open("other.age", letter.value, file("eve.txt", identityOf("Eve")))
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" })
    expect(stderr).toContain("no identity matched")
  })

  test("N12: refuses a letter with one bit flipped", () => {
    const letter = sealLetter(aReport, recipients.slice(0, 2), 4, realRandom)
    if (!letter.ok) throw new Error(letter.failure.kind)
    const copy = Uint8Array.from(letter.value)
    copy[copy.length - 1] = (copy.at(-1) ?? 0) ^ 1
    expect(open("flipped.age", copy)).toMatchObject({ status: 1, stdout: "" })
  })

  test("seals a letter that both of our identities open", async () => {
    const list = file("recipients.txt", `# standing recipients\n${recipients.join("\n")}\n`)
    const words = file("words.json", pad(aReport, letterBytes) ?? "")
    const sealed = execFileSync(age ?? "age", ["-R", list, words], { maxBuffer: 1e6 })
    const letter = asSealedLetter(sealed, 4)
    for (const mine of [identityOf("Cleo"), nativeIdentity(secretOf("Dora"))])
      expect(letter && (await openLetter(letter, [mine]))).toEqual({ ok: true, value: aReport })
  })

  test("knows the identity that we export by the recipient that we publish", () => {
    const { ageKeygen } = toolPaths()
    const said = execFileSync(ageKeygen ?? "age-keygen", ["-y", identity], { encoding: "utf8" })
    expect(said.trim()).toBe(recipientOf("Ana"))
  })
})

describe.skipIf(absent(minisign))(`the stock minisign${without("minisign", minisign)}`, () => {
  const run = (...args: string[]) => spawnSync(minisign ?? "minisign", args, { encoding: "utf8" })
  const roster = rosterOf([caseworker("Ana")])
  const secret = secretOf("organisation")
  const ours = file("roster.json", publicationText(roster))
  const ourSignature = file("roster.json.minisig", signPublication(roster, secret))
  const verify = (key: string, document: string) => run("-V", "-H", "-P", key, "-m", document, "-x", ourSignature)

  const [publicKey, secretKey] = [join(folder, "their.pub"), join(folder, "their.key")]
  const theirKey = () => {
    expect(run("-G", "-f", "-W", "-p", publicKey, "-s", secretKey).status).toBe(0)
    return parseMinisignKey(readFileSync(publicKey, "utf8").split("\n")[1] ?? "")
  }
  const theirSignature = (...legacy: string[]) => {
    const signature = join(folder, "theirs.minisig")
    const signed = run("-S", ...legacy, "-s", secretKey, "-m", ours, "-x", signature, "-t", "canopy/roster 7")
    expect(signed.status).toBe(0)
    return readFileSync(signature, "utf8")
  }

  test("N12: says that our publication is signed, and shows its kind and epoch", () => {
    const { status, stdout } = verify(minisignPublicKey(secret), ours)
    expect(status).toBe(0)
    expect(stdout).toContain("Trusted comment: canopy/roster 7")
  })

  test("N12: refuses our publication with one character changed", () => {
    const changed = file("changed.json", publicationText(roster).replace("Ana", "Eva"))
    expect(verify(minisignPublicKey(secret), changed).status).not.toBe(0)
  })

  test("N12: refuses our publication under another organisation's key", () => {
    expect(verify(minisignPublicKey(secretOf("somebody else")), ours).status).not.toBe(0)
  })

  test("N12: signs what we then verify", () => {
    const key = theirKey()
    const result = key && verifyMinisign(readFileSync(ours), theirSignature("-H"), key)
    expect(result).toEqual({ ok: true, value: "canopy/roster 7" })
  })

  test("makes legacy signatures that we refuse", () => {
    const key = theirKey()
    const legacy = theirSignature("-l")
    expect(run("-V", "-p", publicKey, "-m", ours, "-x", join(folder, "theirs.minisig")).status).toBe(0)
    expect(key && verifyMinisign(readFileSync(ours), legacy, key)).toEqual({ ok: false, failure: { kind: "damaged" } })
  })
})
