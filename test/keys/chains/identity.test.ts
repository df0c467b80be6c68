import { copyFileSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { endStep, runningChain, startChain, stepIdOf, stopChain } from "../../../keys/casework/chains/chains.ts"
import { hasIdentity, keepIdentity, showIdentity, whyNotIdentity } from "../../../keys/casework/chains/identity.ts"
import { openKeyFile } from "../../../keys/ring/key-file.ts"
import { isReadableIn } from "../files.ts"
import { openWorkstation, passphrase } from "../workstation.ts"
import { all, type CaseWith, caseWith } from "./case-with.ts"

/** J8 N6: who somebody is, kept apart for a formal report, and destroyed with it. */

const sentinel = "Sentinel Name, 1 Harbour Road"
const kind = (of: string) => expect.objectContaining({ kind: of })

async function withIdentity(): Promise<CaseWith> {
  const one = await caseWith()
  startChain(one.workstation, one.id, "formal-report")
  keepIdentity(one.workstation, one.id, sentinel)
  return one
}

const compartments = async (home: string): Promise<string[]> => [
  ...(await openKeyFile(readFileSync(join(home, "vault.keys")), passphrase)).keys.keys(),
]

/** What somebody finds who has an old copy of the vault's file, this key file and the passphrase. */
async function openedWithOldItems({ home, workstation, id }: CaseWith, old: string): Promise<unknown> {
  workstation.vault.close()
  copyFileSync(old, join(home, "vault.sqlite"))
  return (await openWorkstation(home)).vault.get(`identity/${id}`)
}

const ends: [string, (one: CaseWith) => void][] = [
  ["is stopped", ({ workstation, id }) => stopChain(workstation, id, "formal-report")],
  [
    "is done",
    ({ workstation, id, known }) => {
      for (
        let chain = runningChain(workstation, known(), "formal-report");
        chain;
        chain = runningChain(workstation, known(), "formal-report")
      ) {
        const step = chain.steps.find(({ state }) => state === "open")!
        endStep(workstation, id, stepIdOf(chain, step), "done")
      }
    },
  ],
  ["has its case taken back", ({ withdraws }) => withdraws()],
]

describe("J8 N6: when the report ends, nothing opens the note any more", () => {
  test.each(ends)("whether it %s", async (_title, end) => {
    const one = await withIdentity()
    const old = join(one.home, "old.sqlite")
    copyFileSync(join(one.home, "vault.sqlite"), old)
    expect(await compartments(one.home)).toContain(`identity/${one.id}`)
    end(one)
    expect(one.workstation.vault.get(`identity/${one.id}`)).toBeUndefined()
    expect(await compartments(one.home)).not.toContain(`identity/${one.id}`)
    await expect(openedWithOldItems(one, old)).rejects.toThrow(kind("damaged-vault"))
  })

  test("and before that, the same old copy does open it: the key is what was destroyed", async () => {
    const one = await withIdentity()
    const old = join(one.home, "old.sqlite")
    copyFileSync(join(one.home, "vault.sqlite"), old)
    expect(await openedWithOldItems(one, old)).toMatchObject({ text: sentinel })
  })

  test("the end of other steps, or of another case, leaves it", async () => {
    const one = await withIdentity()
    const other = one.writesFromAnother()
    for (const [id, name] of [
      [one.id, "support"],
      [other, "formal-report"],
    ] as const) {
      startChain(one.workstation, id, name)
      stopChain(one.workstation, id, name)
    }
    expect(showIdentity(one.workstation, one.id)).toBe(sentinel)
  })
})

describe("J8 S30: nothing is kept or shown", () => {
  test("where no formal report runs", async () => {
    const { workstation, id, known } = await caseWith()
    startChain(workstation, id, "liaison-talk")
    expect(whyNotIdentity(workstation, known())).toBe("identity-without-report")
    expect(() => keepIdentity(workstation, id, sentinel)).toThrow(kind("identity-without-report"))
    expect(() => showIdentity(workstation, id)).toThrow(kind("identity-without-report"))
  })

  test("N8: once the yes was taken back", async () => {
    const { workstation, id, says } = await withIdentity()
    says({ policeFormal: "no" })
    expect(() => showIdentity(workstation, id)).toThrow(kind("chain-must-stop"))
    expect(() => keepIdentity(workstation, id, "more")).toThrow(kind("chain-must-stop"))
    stopChain(workstation, id, "formal-report")
    expect(workstation.vault.get(`identity/${id}`)).toBeUndefined()
  })

  test("that says nothing, is too long, or is not there", async () => {
    const { workstation, id, known } = await caseWith()
    startChain(workstation, id, "formal-report")
    expect(() => showIdentity(workstation, id)).toThrow(kind("no-identity"))
    expect(() => keepIdentity(workstation, id, " \n")).toThrow(kind("identity-empty"))
    expect(() => keepIdentity(workstation, id, "x".repeat(4001))).toThrow(kind("identity-too-long"))
    expect(hasIdentity(workstation, known())).toBe(false)
    expect(() => showIdentity(workstation, "AAAAAAAA")).toThrow(kind("no-such-case"))
  })
})

test("J8: the note is sealed, and a report that begins anew does not have the old one", async () => {
  const { workstation, id, home } = await withIdentity()
  expect(isReadableIn(home, "Sentinel")).toBe(false)
  stopChain(workstation, id, "formal-report")
  startChain(workstation, id, "formal-report")
  expect(() => showIdentity(workstation, id)).toThrow(kind("no-identity"))
})

test("J8: it goes on with the case when its mailbox is another one, under this case's key alone", async () => {
  const one = await caseWith()
  const other = one.writesFromAnother(all)
  startChain(one.workstation, other, "formal-report")
  keepIdentity(one.workstation, other, sentinel)
  one.namesTheOther()
  expect(showIdentity(one.workstation, one.id)).toBe(sentinel)
  const keys = await compartments(one.home)
  expect([keys.includes(`identity/${other}`), keys.includes(`identity/${one.id}`)]).toEqual([false, true])
})

test("J8: of two notes of one person none is lost", async () => {
  const one = await withIdentity()
  const other = one.writesFromAnother(all)
  startChain(one.workstation, other, "formal-report")
  keepIdentity(one.workstation, other, "The other.")
  one.namesTheOther()
  expect(showIdentity(one.workstation, one.id)).toBe(`${sentinel}\n\nThe other.`)
})
