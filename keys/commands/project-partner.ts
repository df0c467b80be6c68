import { fromHex } from "../../crypto/bytes.ts"
import { mostReportNumber } from "../../crypto/documents/project-report.ts"
import { inboxNumber, type ProjectCode, projectKeys } from "../../crypto/project.ts"
import { type Line, threadsOf } from "../../crypto/thread.ts"
import { readReceiptCode } from "../../crypto/typed-code.ts"
import { answersTo, type Partner } from "../projects/partner.ts"
import { readProjectReport, sendProjectReport } from "../projects/partner-report.ts"
import { refuse } from "../refusals/refusal.ts"
import { type Context, Misused, organisationFile, readOrganisation, readText, type Told } from "./command.ts"

/** What a partner project runs on its own machine. No vault, no passphrase; the code comes from a file, never an argument. */

/** Throws `not-a-project-code`, `project-no-address`, and what the files are refused for. */
function partnerIn(context: Context): Partner {
  const { options, today, random, fetch } = context
  const codeFile = options["code-file"]
  if (!codeFile) throw new Misused("--code-file FILE is missing.")
  const organisation = readOrganisation(organisationFile(context))
  const address = options.server ?? organisation.origins.clear ?? organisation.origins.onion
  if (!address || !URL.canParse(address)) return refuse("project-no-address")
  return { organisation, address, keys: projectKeys(codeIn(codeFile), fromHex(organisation.id)), today, random, fetch }
}

function codeIn(path: string): ProjectCode {
  const read = readReceiptCode(readText(path))
  return read.ok ? read.value : refuse("not-a-project-code")
}

/** `canopy project report --file F --code-file C`. */
export async function projectReport(context: Context): Promise<Told> {
  const { file } = context.options
  if (!file) throw new Misused("--file FILE is missing.")
  const partner = partnerIn(context)
  const said = readProjectReport(readText(file))
  await sendProjectReport(partner, said)
  return {
    lines: [`Report ${said.number} is sealed and sent. Its answers: canopy project messages --number ${said.number}.`],
    value: { number: said.number, sent: true },
  }
}

/** `canopy project messages --number N --code-file C`: the answers to one report. Nothing is deleted by reading. */
export async function projectMessages(context: Context): Promise<Told> {
  const number = Number(context.options.number)
  if (!Number.isInteger(number) || number < 1 || number > mostReportNumber)
    throw new Misused(`--number is that of a report: 1 to ${mostReportNumber}.`)
  return answersIn(context, number)
}

/** `canopy project inbox --code-file C`: what the project is told of warnings. */
export const projectInboxMessages = (context: Context): Promise<Told> => answersIn(context, inboxNumber)

async function answersIn(context: Context, number: number): Promise<Told> {
  const { shown, unshown } = await answersTo(partnerIn(context), number)
  const threads = threadsOf(shown.map(({ reply }) => reply))
  return {
    lines: [
      ...threads.flatMap(({ from, lines }) => lines.flatMap((line) => linesOf(from, line))),
      ...unshown.map((why) => `One answer is not shown (${why.replaceAll("-", " ")}). Ring the organisation.`),
      ...(threads.length + unshown.length === 0 ? [nothing(number)] : []),
    ],
    value: { number, threads, unshown },
  }
}

const nothing = (number: number): string =>
  number === inboxNumber
    ? "Nothing waits in the inbox. If you should be told of warnings and nothing ever came, ring the organisation."
    : `Nothing waits for report ${number}. If it was sent some days ago and “we have opened it” never came, ring the organisation.`

function linesOf(from: string, line: Line): string[] {
  if (line.kind !== "reply") return [`${from}: an answer is missing or not whole (${line.kind}).`]
  const { number, day, message } = line.reply
  const said = "text" in message ? message.text : byItself[message.type]
  return [`${from}, answer ${number}, ${day}`, ...said.split("\n").map((each) => `  ${each}`)]
}

const byItself = { opened: "We have opened it.", withdrawn: "Everything is deleted." } as const
