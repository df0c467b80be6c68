import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * What a newcomer finds in the demonstration: one warning in force, and a number in the check that meets it. Made as in life, by
 * the commands of a partner project and of a caseworker: two reports, a link, a draft, a publication.
 */

/** From Ofcom's range for drama: it belongs to nobody. */
export const listedNumber = "07700 900123"

/** Runs a command to its end and gives what it says with --json. Throws when it was refused. */
export type Canopy = (...words: string[]) => Promise<unknown>

const stories = [
  "He was friendly on the phone. Then he blocked the door until she shouted.",
  "He asked twice whether anybody else was there, and stood in front of the door.",
]

const report = (story: string, at: number) => ({
  number: at + 1,
  source: "first-hand",
  report: {
    story,
    types: ["threat"],
    level: "risk",
    region: "wales",
    contactRoutes: ["phone"],
    metBefore: "never",
    phones: [listedNumber],
    consents: { record: "yes", alert: "yes", checker: "if-someone-else" },
  },
})

const words = {
  watchFor: "Reported as polite at first, then blocks the door.",
  advice: "Have somebody on the phone when you meet him.",
}

/** `desk`: the caseworker's commands; `project`: those of a project, which reach the portal. `folder` for files on their way. */
export async function makeExample(desk: Canopy, project: Canopy, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const inFile = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  const { code } = (await desk("project", "add", "Example project")) as { code: { words: string } }
  const codeFile = inFile("code.txt", code.words)
  for (const [at, story] of stories.entries()) {
    const file = inFile(`report-${at + 1}.json`, JSON.stringify(report(story, at)))
    await project("project", "report", "--file", file, "--code-file", codeFile)
  }
  const { cases } = (await desk("pull")) as { cases: string[] }
  const [one = "", other = ""] = cases
  await desk("links", "add", one, other, "--confidence", "high", "--writers", "different")
  const draft = (await desk("alert", "draft", one)) as { alert: object }
  const file = inFile("warning.json", JSON.stringify({ ...draft, alert: { ...draft.alert, ...words } }))
  const reason = inFile("reason.txt", "He rings somebody new every day.")
  await desk("alert", "publish", file, "--reason-file", reason)
}
