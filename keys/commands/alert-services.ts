import { takeApproval } from "../approval/approval.ts"
import { readDraft } from "../outbound/alerts/drafts.ts"
import { serviceWarnings } from "../outbound/alerts/for-services.ts"
import { askServices, warnServices } from "../outbound/alerts/services-approval.ts"
import { describeWarned, serviceLines } from "../outbound/alerts/services-words.ts"
import { asksColleague } from "./alert-second.ts"
import { type Context, readText, type Told } from "./command.ts"

/** `canopy alert services`: what services alone are told. With FILE: `--out` asks a colleague, `--slip` brings their yes. */
export async function services(context: Context): Promise<Told> {
  const [path, { slip, out }] = [context.words[2], context.options]
  if (path === undefined) return listed(context)
  const draft = readDraft(readText(path))
  if (out !== undefined) return asksColleague(context, (workstation) => askServices(workstation, draft))
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
