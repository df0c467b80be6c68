import { ask, check, draft, draftForServices, drop, save } from "./alert-drafts.ts"
import { batch, list, publish, ready, renew, unready, withdraw } from "./alert-publishing.ts"
import { approve, decline, freeze, hand, look, thaw } from "./alert-second.ts"
import { services } from "./alert-services.ts"
import { takeOver } from "./alert-take-over.ts"
import { type Command, verbIn } from "./command.ts"
import { alertUsage } from "./usage.ts"

/** Warnings: from a draft to the published list, and back. */

const drafts = { draft, "draft-for-services": draftForServices, check, save, drop, ask }
const publishing = { services, list, ready, unready, batch, publish, withdraw, renew }
const restored = { "take-over": takeOver }
const second = { hand, look, approve, decline, freeze, thaw }
const verbs = { ...drafts, ...publishing, ...second, ...restored }

export const alert: Command = (context) => verbIn(verbs, context.words[1], alertUsage)(context)
