import { existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { utf8 } from "../../crypto/bytes.ts"
import type { Drill } from "../../crypto/documents/drill.ts"
import { variables } from "../../server/configuration.ts"
import { postId } from "../../server/letters.ts"
import { usualSlots } from "../../server/store/sqlite.ts"
import { signedBy } from "../crypto/cast.ts"
import { manyPosts } from "../support/letters.ts"
import { documentSecret, testOrganisation } from "../support/organisation.ts"
import { isOnDisk } from "./disk.ts"
import { someDay, testStore } from "./host.ts"
import { sendLetter, startServer, testInstallation } from "./server-process.ts"
import { fill, mayMount, smallDisk } from "./small-disk.ts"

/** What waits in a server's folder once the server is gone. */
function idsIn(folder: string): string[] {
  const store = testStore(folder, usualSlots.letters, usualSlots.replies)
  const ids = store.letterIds()
  store.close()
  return ids
}

test("the server says where it listens in one line, and stops when it is asked to, without a word more", async () => {
  const server = startServer(testInstallation())
  const { portal, desk } = await server.ready
  expect(await (await fetch(`${portal}/healthz`)).text()).toBe("ok")
  expect((await fetch(`${desk}/desk/nonce`)).status).toBe(200)
  server.child.kill("SIGTERM")
  expect(await server.ended).toEqual({ code: 0, stdout: `portal ${portal} desk ${desk}\n`, stderr: "" })
})

test("--help lists every variable there is", async () => {
  const { code, stdout } = await startServer({}, ["--help"]).ended
  expect(code).toBe(0)
  for (const name of Object.keys(variables)) expect(stdout).toContain(name)
})

describe("a bad configuration is refused in one sentence", () => {
  test.each([
    ["no data folder named", { CANOPY_DATA: "" }, "CANOPY_DATA"],
    ["no site named", { CANOPY_SITE: "" }, "CANOPY_SITE"],
    ["no organisation named", { CANOPY_ORGANISATION: "" }, "CANOPY_ORGANISATION"],
    ["a port that is a word", { CANOPY_PORT: "http" }, "CANOPY_PORT"],
    ["a port that is too high", { CANOPY_DESK_PORT: "65536" }, "CANOPY_DESK_PORT"],
    ["Tor's port that is a word", { CANOPY_ONION_PORT: "tor" }, "CANOPY_ONION_PORT"],
    ["a site that is not there", { CANOPY_SITE: "/nowhere" }, "CANOPY_SITE"],
    ["an organisation that is not there", { CANOPY_ORGANISATION: "/nowhere" }, "CANOPY_ORGANISATION"],
    [
      "an organisation that is something else",
      { CANOPY_ORGANISATION: join(import.meta.dirname, "main.test.ts") },
      "organisation.json",
    ],
    ["a data folder that cannot be", { CANOPY_DATA: "/dev/null/data" }, "CANOPY_DATA"],
    ["an address of another machine", { CANOPY_HOST: "192.0.2.1" }, "CANOPY_HOST"],
  ])("%s", async (_title, change, named) => {
    const { code, stdout, stderr } = await startServer({ ...testInstallation(), ...change }).ended
    expect([code, stdout]).toEqual([1, ""])
    expect(stderr).toContain(named)
    expect(stderr.trimEnd().split("\n")).toHaveLength(1)
  })
})

test("a portal that is no demonstration does not start before a restore drill passed, and says where the proof goes", async () => {
  const ours = testOrganisation({ today: someDay, people: { Ana: ["open"] } })
  const real = { ...ours, organisation: { ...ours.organisation, demonstration: false } }
  const installation = testInstallation(real)
  const first = await startServer(installation).ended
  expect([first.code, first.stdout, existsSync(installation.CANOPY_DATA)]).toEqual([1, "", false])
  expect(first.stderr).toMatch(/^Nobody has shown yet that a backup can be restored[^\n]*drill\.json[^\n]*\n$/)

  const document: Drill = {
    kind: "canopy/drill",
    version: 1,
    epoch: ours.roster.epoch,
    organisation: ours.organisation.id,
    person: "Ana",
    day: someDay,
  }
  const proof = { drill: signedBy(documentSecret("Ana"), document), roster: ours.signedRoster }
  const path = join(installation.CANOPY_ORGANISATION, "..", "drill.json")
  writeFileSync(path, JSON.stringify({ ...proof, drill: signedBy(documentSecret("Eve"), document) }))
  const forged = await startServer(installation).ended
  expect([forged.code, forged.stderr]).toEqual([
    1,
    expect.stringContaining("not signed by anybody of this organisation"),
  ])

  writeFileSync(path, JSON.stringify(proof))
  const { portal } = await startServer(installation).ready
  expect((await fetch(`${portal}/healthz`)).status).toBe(200)
})

test("N7: no address, browser, path or word of a request is in any file or in any output", async () => {
  const installation = testInstallation()
  const server = startServer(installation)
  const { portal, desk } = await server.ready
  const telling = {
    "User-Agent": "SentinelBrowser",
    Referer: "http://sentinel-site.example/",
    "X-Forwarded-For": "198.51.100.77",
  }
  const [letter] = manyPosts(1)
  expect((await sendLetter(portal, letter!, telling)).status).toBe(201)
  await sendLetter(portal, utf8("sentinel words that nobody sealed"), telling)
  for (const path of ["/en/sentinel-path", "/en/alerts/fault", "/en/alerts?town=sentinel-town", "/%zzsentinel"])
    await fetch(portal + path, { headers: telling })
  await fetch(`${desk}/desk/letters?after=sentinel`, { headers: telling })
  const open = openFiles(server.child.pid!)
  server.child.kill("SIGTERM")
  const { stdout, stderr } = await server.ended
  for (const trace of ["entinel", "198.51.100.77", "127.0.0.1"])
    expect(isOnDisk(installation.CANOPY_DATA, utf8(trace))).toBe(false)
  expect(stdout).toBe(`portal ${portal} desk ${desk}\n`)
  expect(new Set(stderr.trimEnd().split("\n"))).toEqual(new Set(["A request met a fault in the server."]))
  expect(open.filter((path) => path.startsWith("/") && !/^\/dev\/(?!shm\/)/.test(path))).toEqual([
    join(installation.CANOPY_DATA, "canopy.db"),
  ])
})

/** What a process has open, on a system that tells. */
function openFiles(pid: number): string[] {
  const folder = `/proc/${pid}/fd`
  return existsSync(folder) ? readdirSync(folder).map((fd) => readlinkSync(join(folder, fd))) : []
}

test("every letter that was acknowledged is still there after the power was cut in the middle of work", async () => {
  const installation = testInstallation()
  const server = startServer(installation)
  const { portal } = await server.ready
  const acknowledged: string[] = []
  const sending = manyPosts(120).map(async (body) => {
    const answer = await sendLetter(portal, body).catch(() => null)
    if (answer?.status !== 201) return
    acknowledged.push(postId(body))
    if (acknowledged.length === 30) server.child.kill("SIGKILL")
  })
  await Promise.all(sending)
  await server.ended
  expect(acknowledged.length).toBeGreaterThanOrEqual(30)
  const ids = idsIn(installation.CANOPY_DATA)
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([])
})

describe.skipIf(!mayMount)("on a disk of 32 MB (needs root, for a file system of its own)", () => {
  test("a full disk answers 503, keeps every letter that was acknowledged, and takes letters again when there is room", async () => {
    const disk = smallDisk()
    const installation = { ...testInstallation(), CANOPY_DATA: join(disk, "data") }
    const server = startServer(installation)
    const { portal } = await server.ready
    const [first, second, third] = manyPosts(3)
    expect((await sendLetter(portal, first!)).status).toBe(201)
    const filler = fill(disk)
    const refused = await sendLetter(portal, second!)
    expect([refused.status, ((await refused.json()) as { kind: string }).kind]).toEqual([503, "store-full"])
    rmSync(filler)
    expect((await sendLetter(portal, third!)).status).toBe(201)
    server.child.kill("SIGKILL")
    await server.ended
    expect(idsIn(installation.CANOPY_DATA).toSorted()).toEqual([postId(first!), postId(third!)].toSorted())
  })

  test("a disk without room for the first slots is refused at the start, in a sentence", async () => {
    const disk = smallDisk()
    mkdirSync(join(disk, "data"))
    writeFileSync(join(disk, "filler"), new Uint8Array(20_000_000))
    const { code, stderr } = await startServer({ ...testInstallation(), CANOPY_DATA: join(disk, "data") }).ended
    expect([code, stderr]).toEqual([1, "The disk that holds CANOPY_DATA is full, failing or read-only.\n"])
  })
})
