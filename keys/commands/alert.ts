import { ask, check, draft, drop, save } from "./alert-drafts.ts"
import { batch, list, publish, ready, renew, unready, withdraw } from "./alert-publishing.ts"
import { approve, decline, freeze, hand, look, thaw } from "./alert-second.ts"
import { takeOver } from "./alert-take-over.ts"
import { type Command, verbIn } from "./command.ts"

/** Warnings: from a draft to the published list, and back. */

const drafts = { draft, check, save, drop, ask }
const publishing = { list, ready, unready, batch, publish, withdraw, renew }
const restored = { "take-over": takeOver }
const second = { hand, look, approve, decline, freeze, thaw }
const verbs = { ...drafts, ...publishing, ...second, ...restored }

export const alertOptions: readonly string[] = ["reason-file", "slip"]
export const alertUsage = `  alert list · alert draft CASE [--out FILE] · alert check FILE · alert save FILE · alert drop DRAFT
  alert ask FILE [--text-file FILE]   shows the reporter the words before they go out
  alert ready FILE · alert unready DRAFT · alert batch [publish]
                                      waits for a day that nobody chose; each pull puts out what is due
  alert publish FILE [--reason-file FILE]
                                      at once, when somebody is in danger now; or a colleague's answer
  alert withdraw NUMBER · alert renew NUMBER [--reason-file FILE]
  alert hand --out FILE · alert look FILE · alert approve FILE --out ANSWER
  alert decline FILE --reason-file FILE --out ANSWER
                                      where two people sign; alert publish ANSWER sends it
  alert freeze CASE --reason-file FILE · alert thaw CASE [--out FILE | --reason-file FILE [--slip FILE]]
                                      when somebody was arrested
  alert take-over                     after a restore: the list that you published since the backup`

export const alert: Command = (context) => verbIn(verbs, context.words[1], alertUsage)(context)
