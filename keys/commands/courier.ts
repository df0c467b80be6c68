import { toBase64 } from "../../crypto/bytes.ts"
import { type Courier, fetchForCarrying, sendParcel } from "../carried/courier.ts"
import { courierKeyFor, openCourierKey, sealCourierKey } from "../carried/courier-key.ts"
import { readCarried, refuseTaken, writeCarried } from "../carried/sealed-file.ts"
import { keepCourier, stopCarrying } from "../carried/state.ts"
import { freshPassphrase } from "../passphrase.ts"
import { refuse } from "../refusals/refusal.ts"
import { publicPart } from "../ring/caseworker-keys.ts"
import { adoptRenewed } from "../team/renewal.ts"
import { homeOf, selfOf } from "../workstation.ts"
import { type Command, type Context, neededOption, type Told, verbIn, wordAt } from "./command.ts"
import { courierUsage } from "./usage.ts"

/** The machine with a network that carries files for a workstation without one (docs/air-gapped.md). */

async function make(context: Context): Promise<Told> {
  const out = neededOption(context, "out")
  const workstation = await context.open()
  const server = context.options.server ?? workstation.server ?? homeOf(workstation).server ?? refuse("no-server")
  refuseTaken(out)
  // Keys that were renewed are in use from the roster on that names them: the server must know what the courier signs with.
  adoptRenewed(workstation)
  const passphrase = freshPassphrase(context.random)
  const carrying = toBase64(context.random(32))
  const key = courierKeyFor(workstation, server, carrying)
  writeCarried(out, await sealCourierKey(key, passphrase, context.workFactor))
  const { request } = publicPart(selfOf(workstation))
  keepCourier(workstation, { server, carrying, request, made: context.today })
  return {
    lines: [
      `The courier's key is written: ${out}. Carry it to the machine with the network, and delete it here.`,
      `It opens with these words, shown this once: ${passphrase}`,
      "From now on this workstation asks no network; files of an earlier courier are not read any more.",
    ],
    value: { out, server, passphrase },
  }
}

async function stop(context: Context): Promise<Told> {
  stopCarrying(await context.open())
  return {
    lines: [
      "This workstation asks the network again. What waits here leaves at the next pull. Delete the courier's key file.",
    ],
    value: {},
  }
}

async function courierIn(context: Context): Promise<Courier> {
  const { today, random, fetch } = context
  const file = readCarried(wordAt(context, 2, "The courier's key file"))
  return { key: await openCourierKey(file, await context.passphrase()), today, random, fetch }
}

async function fetchAll(context: Context): Promise<Told> {
  const out = neededOption(context, "out")
  refuseTaken(out)
  const { file, letters, clocksAgree } = await fetchForCarrying(await courierIn(context), (done, of) =>
    context.progress(`${done} of ${of} letters`),
  )
  writeCarried(out, file)
  return {
    lines: [
      letters === null
        ? `The server has no roster yet, and so no letters. What it shows is in ${out}.`
        : `${letters} letters fetched, still sealed: ${out}.`,
      ...(clocksAgree
        ? []
        : [
            "This machine's clock and the server's do not tell the same day: after this trip no old key is destroyed. Set it right.",
          ]),
      "Carry it to the workstation: canopy carried take FILE --out FILE.",
    ],
    value: { out, letters, clocksAgree },
  }
}

async function send(context: Context): Promise<Told> {
  const out = neededOption(context, "out")
  const path = wordAt(context, 3, "The file to send")
  refuseTaken(out)
  const { file, answered, refused, unsent } = await sendParcel(await courierIn(context), readCarried(path))
  writeCarried(out, file)
  return {
    lines: [
      unsent === 0
        ? `All of it is sent. The receipt: ${out}.`
        : `The line broke: ${answered} of ${answered + unsent} parts are sent. The receipt of those: ${out}. Send the same file again, with another receipt, or let the rest go with the next.`,
      ...(refused > 0 ? [`${refused} of them the server refused; the workstation says why.`] : []),
      "Carry it to the workstation: canopy carried done FILE.",
    ],
    value: { out, answered, refused, unsent },
    ...(unsent + refused > 0 && { exit: 1 }),
  }
}

/** `canopy courier make|fetch|send|stop`. */
export const courier: Command = (context) =>
  verbIn({ make, fetch: fetchAll, send, stop }, context.words[1], courierUsage)(context)
