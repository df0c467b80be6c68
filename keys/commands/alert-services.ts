import { takeApproval } from "../approval/approval.ts"
import { readDraft } from "../outbound/alerts/drafts.ts"
import { serviceWarnings } from "../outbound/alerts/for-services.ts"
import { askServices, warnServices } from "../outbound/alerts/services-approval.ts"
import { describeWarned, serviceLines } from "../outbound/alerts/services-words.ts"
import { writeWhole } from "../ring/files.ts"
import { outOf } from "./alert-second.ts"
import { type Context, readText, type Told } from "./command.ts"

/** `canopy alert services`: what services alone are told. With FILE: `--out` asks a colleague, `--slip` brings their yes. */
export async function services(context: Context): Promise<Told> {
  const [path, { slip, out }] = [context.words[2], context.options]
  if (path === undefined) return listed(context)
  const draft = readDraft(readText(path))
  if (out !== undefined) {
    const to = outOf(context)
    writeWhole(to, await askServices(await context.open(), draft))
    return {
      lines: [`The question is in ${to}. A colleague answers: canopy alert approve FILE --out SLIP.`],
      value: { out },
    }
  }
  const workstation = await context.open()
  if (slip !== undefined) takeApproval(workstation, readText(slip))
  const warning = warnServices(workstation, draft)
  return { lines: [describeWarned(warning)], value: warning }
}

async function listed(context: Context): Promise<Told> {
  const workstation = await context.open()
  const lines = serviceLines(workstation)
  return { lines: lines.length > 0 ? lines : ["Nothing is for services alone."], value: serviceWarnings(workstation) }
}
