import { lineOf } from "../members/line/line-for.ts"
import { settingsOf } from "../members/line/settings.ts"
import { apartLetter, apartLetters, leaveApart } from "../projects/apart.ts"
import { sendDigests } from "../projects/digest/send.ts"
import { endDigest, setDigest, wishOf } from "../projects/digest/wish.ts"
import { digestLine, digestsLines } from "../projects/digest/words.ts"
import { addProject, addProjectByKey, projectNamed, projectsOf, revokeProject } from "../projects/project.ts"
import { takeInKnown, takeInProjectLetter } from "../projects/take-in.ts"
import { apartLine, codeLines, describeApart, projectLine, whyWords } from "../projects/words.ts"
import { type Command, type Context, type Told, verbIn, wordAt } from "./command.ts"
import { projectInboxMessages, projectMessages, projectReport } from "./project-partner.ts"
import { projectsUsage } from "./usage.ts"

/** Partner projects (S14, S74): their keys, and letters that are set apart. Two verbs are the project's own. */

async function list(context: Context): Promise<Told> {
  const projects = projectsOf(await context.open())
  return { lines: projects.length === 0 ? ["No partner projects yet."] : projects.map(projectLine), value: projects }
}

/** The name of a project may come as one word or as several. */
function nameIn(context: Context): string {
  wordAt(context, 2, "The name")
  return context.words.slice(2).join(" ")
}

const alsoTaken = (cases: readonly string[]): string[] =>
  cases.length === 0 ? [] : [`Letters of it that waited are cases now: ${cases.join(", ")}.`]

async function add(context: Context): Promise<Told> {
  const [name, { key }] = [nameIn(context), context.options]
  const workstation = await context.open()
  if (key) {
    const project = addProjectByKey(workstation, name, key)
    const cases = takeInKnown(workstation, key)
    return { lines: [`Added: ${projectLine(project)}`, ...alsoTaken(cases)], value: { ...project, cases } }
  }
  const { project, code } = addProject(workstation, name)
  const [words = "", digits = ""] = codeLines(code)
  return {
    lines: [
      `Added: ${projectLine(project)}`,
      "Its code, shown this once and kept nowhere. Hand it over on paper, or read it out:",
      `  ${words}`,
      `  or as numbers: ${digits}`,
      `Colleagues at other workstations add it with: canopy project add NAME --key ${project.key}`,
    ],
    value: { ...project, code: { words, digits } },
  }
}

async function revoke(context: Context): Promise<Told> {
  const name = nameIn(context)
  const revoked = revokeProject(await context.open(), name)
  return {
    lines: [`${projectLine(revoked)}. What comes from it is set apart: canopy project letters.`],
    value: revoked,
  }
}

async function letters(context: Context): Promise<Told> {
  const workstation = await context.open()
  const apart = apartLetters(workstation)
  return {
    lines: apart.length === 0 ? ["Nothing is set apart."] : apart.map((each) => apartLine(workstation, each)),
    value: apart.map(({ document, inside: _, ...each }) => ({ ...each, kind: document.kind, day: document.day })),
  }
}

async function letter(context: Context): Promise<Told> {
  const workstation = await context.open()
  const apart = apartLetter(workstation, wordAt(context, 2, "The letter"))
  const { title, notes, lines } = describeApart(apart)
  return {
    lines: [
      apartLine(workstation, apart),
      whyWords[apart.why],
      title,
      ...[...notes, ...lines.map(({ label, value }) => `${label}: ${value}`)].flatMap(indented),
    ],
    value: apart,
  }
}

const indented = (text: string): string[] => text.split("\n").map((line) => `  ${line}`)

async function take(context: Context): Promise<Told> {
  const taken = takeInProjectLetter(await context.open(), wordAt(context, 2, "The letter"))
  return { lines: [`It is in case ${taken.case}, with a mark that its project was revoked.`], value: taken }
}

async function leave(context: Context): Promise<Told> {
  const left = leaveApart(await context.open(), wordAt(context, 2, "The letter"))
  return { lines: [`${left.name} is left where it is.`], value: { name: left.name, left: left.left } }
}

const listIn = ({ options }: Context, name: string): string[] => (options[name] ?? "").split(",").filter(Boolean)

/** `canopy project digest NAME …`: what it is told of warnings; without options, what it is told now. */
async function digest(context: Context): Promise<Told> {
  const name = nameIn(context)
  const { regions, rhythm = "weekly", "by-email": email = "" } = context.options
  const workstation = await context.open()
  if (regions !== undefined)
    setDigest(workstation, name, {
      regions: listIn(context, "regions"),
      levels: listIn(context, "levels"),
      rhythm,
      email,
    })
  const project = projectNamed(workstation, name)
  const line = digestLine(workstation, project)
  return { lines: [`${project.name}: ${line ?? "told nothing of warnings."}`], value: wishOf(workstation, project) }
}

async function digestStop(context: Context): Promise<Told> {
  const { name } = endDigest(await context.open(), nameIn(context))
  return { lines: [`${name} is told nothing more of warnings.`], value: { name } }
}

/** `canopy project digests`: sends those that are due. */
async function digests(context: Context): Promise<Told> {
  const workstation = await context.open()
  const sent = await sendDigests(workstation, settingsOf(workstation) ? lineOf(workstation) : null)
  return { lines: digestsLines(sent), value: sent }
}

const verbs = {
  digest,
  digests,
  "digest-stop": digestStop,
  inbox: projectInboxMessages,
  list,
  add,
  revoke,
  letters,
  letter,
  take,
  leave,
  report: projectReport,
  messages: projectMessages,
}

export const project: Command = (context) => verbIn(verbs, context.words[1] ?? "list", projectsUsage)(context)
