import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { dayOf } from "../../crypto/day.ts"
import type { AlertDraft } from "../../crypto/documents/alert.ts"
import { draftFor, lintDraft } from "../../keys/outbound/alerts/drafts.ts"
import { publishDraft } from "../../keys/outbound/alerts/publish.ts"
import { openVault } from "../../keys/ring/vault.ts"
import type { Workstation } from "../../keys/workstation.ts"
import type { Scheme } from "../journey/scheme.ts"
import { withAnswers } from "../support/answers.ts"
import { random } from "../support/random.ts"
import { during } from "./leftovers.ts"
import { sendReport } from "./reporter.ts"
import { atMost, median, type Row, range, row, seconds } from "./row.ts"

/** Each warning has words of its own, and none of the report's: the lint would find those. */
const colours = ["grey", "blue", "green", "yellow", "brown"]
const samples = colours.length

function must(scheme: Scheme, ...words: string[]): string {
  const { status, out, told } = scheme.canopy(...words)
  if (status !== 0) throw new Error(`canopy ${words[0]}: ${told}`)
  return out
}

/** The page of this warning, asked for once; throws when it does not show these words. */
async function mustShow(scheme: Scheme, number: string, words: string): Promise<void> {
  const page = await fetch(`${scheme.portal}/en/alerts/${number}`)
  if (!page.ok || !(await page.text()).includes(words)) throw new Error("the page did not show the warning")
}

const wordsOf = (what: string) => ({ watchFor: `Watch for this: ${what}.`, advice: "Meet in a public place first." })

async function withWorkstation<Value>(scheme: Scheme, work: (workstation: Workstation) => Promise<Value>) {
  const folder = join(scheme.folder, "workstation")
  const passphrase = readFileSync(join(scheme.folder, "passphrase"), "utf8").trim()
  const vault = await openVault(folder, passphrase, random)
  const workstation = { folder, vault, today: dayOf(Date.now()), random, fetch }
  return during(workstation, () => vault.close(), work)
}

/** A draft with its words different each time; what the check asks is still to be answered. */
const withWords = (draft: AlertDraft, what: string): AlertDraft => ({
  ...draft,
  alert: { ...draft.alert, ...wordsOf(what) },
})

/** From `publishDraft` called to the warning on the first page asked for. */
const inProcess = (scheme: Scheme, caseId: string): Promise<number[]> =>
  withWorkstation(scheme, async (workstation) => {
    const times: number[] = []
    for (let at = 0; at < samples; at++) {
      const what = `${colours[at]} gloves`
      const written = withWords(draftFor(workstation, caseId).draft, what)
      const draft = withAnswers(written, lintDraft(workstation, written))
      const took = await seconds(async () => mustShow(scheme, (await publishDraft(workstation, draft)).number, what))
      times.push(took)
    }
    return times
  })

/** The same with the whole command in front. */
async function wholeCommand(scheme: Scheme, caseId: string): Promise<number[]> {
  const file = join(scheme.folder, "draft.json")
  const draft = JSON.parse(must(scheme, "alert", "draft", caseId, "--json")) as AlertDraft
  const times: number[] = []
  for (let at = 0; at < 3; at++) {
    const what = `${colours[at]} boots`
    const written = withWords(draft, what)
    writeFileSync(file, JSON.stringify(written))
    const asked = JSON.parse(scheme.canopy("alert", "check", file, "--json").out)
    writeFileSync(file, JSON.stringify(withAnswers(written, asked)))
    const took = await seconds(() => {
      const { number } = JSON.parse(must(scheme, "alert", "publish", file, "--json")) as { number: string }
      return mustShow(scheme, number, what)
    })
    times.push(took)
  }
  return times
}

/** From "publish" to the page. */
export async function publish(scheme: Scheme): Promise<Row[]> {
  await sendReport(scheme.portal, scheme.organisationFile)
  must(scheme, "pull")
  const cases = JSON.parse(must(scheme, "cases", "--json")) as { id: string; alert: string }[]
  const caseId = cases.find(({ alert }) => alert === "yes")?.id ?? ""
  const alone = await inProcess(scheme, caseId)
  const whole = await wholeCommand(scheme, caseId)
  return [
    row("from publishing to the page", median(alone), "s", {
      aim: atMost(1),
      note: `median of ${samples}, ${range(alone, 3)}; consent, lint, signature, upload, and the first GET that shows it`,
    }),
    row("the same, whole command", median(whole), "s", {
      note: `median of ${whole.length}, ${range(whole)}; Node starts, and scrypt 2^18 unlocks the vault, slow by design`,
    }),
  ]
}
