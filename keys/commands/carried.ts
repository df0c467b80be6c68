import { type Packed, packParcel, realReason } from "../carried/pack.ts"
import { readCarried, refuseTaken, writeCarried } from "../carried/sealed-file.ts"
import { settleReceipt } from "../carried/settle.ts"
import { takeFetched } from "../carried/take.ts"
import { describeBatch, describeShift } from "../outbound/shift.ts"
import type { Workstation } from "../workstation.ts"
import { type Command, type Context, neededOption, type Told, verbIn, wordAt } from "./command.ts"
import { pulledLines } from "./reading.ts"
import { carriedUsage } from "./usage.ts"

/** Working without a network, by files that a courier carries (docs/air-gapped.md). */

async function take(context: Context): Promise<Told> {
  const file = readCarried(wordAt(context, 2, "The fetched file"))
  const { out } = context.options
  if (out) refuseTaken(out)
  const workstation = await context.open()
  const { shift, day, clocksAgree } = await takeFetched(workstation, file, (done, of) =>
    context.progress(`${done} of ${of} letters`),
  )
  const packed = out ? await packInto(workstation, out) : null
  return {
    lines: [
      `What the courier fetched on ${day} is here.`,
      ...(shift
        ? [...pulledLines(shift), ...describeShift({ ...shift, unfinished: realReason(shift.unfinished) })]
        : ["The server has no roster yet. It goes with the next parcel, and letters can come after that."]),
      ...(clocksAgree
        ? []
        : [
            `The clocks do not agree on that day, or it is long ago: after this trip no old key is destroyed. This machine says ${context.today}.`,
          ]),
      ...(packed ? packedLines(packed, out ?? "") : ["What waits to leave: canopy carried pack --out FILE."]),
    ],
    value: { shift, day, clocksAgree, packed: packed && { out, ...asValue(packed) } },
  }
}

async function packInto(workstation: Workstation, out: string): Promise<Packed> {
  const packed = await packParcel(workstation)
  writeCarried(out, packed.file)
  return packed
}

const asValue = ({ file: _, ...rest }: Packed) => rest

async function pack(context: Context): Promise<Told> {
  const out = neededOption(context, "out")
  refuseTaken(out)
  const packed = await packInto(await context.open(), out)
  return { lines: packedLines(packed, out), value: { out, ...asValue(packed) } }
}

const packedLines = ({ replies, acknowledges, warnings, unfinished, courierIsOld }: Packed, out: string): string[] => [
  `Packed for the courier: ${out}. Replies: ${replies}.${acknowledges ? " What is safe here is named." : ""}${warnings ? " A list of warnings goes along." : ""}`,
  ...(unfinished === null ? [] : [`The warnings could not be looked after now. ${unfinished}`]),
  ...(courierIsOld
    ? [
        "YOUR KEYS WERE RENEWED SINCE THIS COURIER WAS MADE: once the server has the roster that names the new ones, it takes nothing more from this courier. Make a new one then: canopy courier make.",
      ]
    : []),
  "Nothing of it counts as sent before its receipt is here: canopy carried done FILE.",
]

async function done(context: Context): Promise<Told> {
  const file = readCarried(wordAt(context, 2, "The receipt"))
  const settled = await settleReceipt(await context.open(), file)
  const { sent, destroyed, unsent, refused, takenBack, left, unfinished } = settled
  return {
    lines: [
      `Replies that are at the server: ${sent}.`,
      ...(destroyed > 0
        ? [`Old keys destroyed: ${destroyed}. No copy of a letter that they opened can be opened again.`]
        : []),
      ...(unsent > 0 ? [`${unsent} parts were not sent. They wait here: canopy carried pack --out FILE.`] : []),
      ...refused.map((why) => `The server refused a part of it, which stays here. ${why}`),
      ...describeBatch(settled),
      ...takenBack.map((number) => `Warning ${number} is taken back: its reporter does not allow it any more.`),
      ...left.map((number) => `WARNING ${number} MUST BE TAKEN BACK. Tell a colleague who can.`),
      ...(unfinished === null ? [] : [`The warnings could not be looked after now. ${unfinished}`]),
    ],
    value: settled,
    ...(unsent + refused.length > 0 && { exit: 1 }),
  }
}

/** `canopy carried take|pack|done`. */
export const carried: Command = (context) => verbIn({ take, pack, done }, context.words[1], carriedUsage)(context)
