import type { Day } from "../../crypto/day.ts"
import type { ServiceKind } from "../../crypto/documents/directory.ts"
import type { Case } from "../casework/case.ts"
import { openCase } from "../casework/open-case.ts"
import { spoken } from "../casework/words.ts"
import { type RefusalKind, refuse } from "../refusals/refusal.ts"
import type { Workstation } from "../workstation.ts"
import { serviceOf, servicesOf } from "./directory.ts"
import type { Service } from "./service.ts"

/**
 * What a person was pointed to, and whether they took it up: the kind of the service and the day, never which service,
 * nor what for (J9). It belongs to the case and is forgotten with it.
 */
export type Offer = { id: string; kinds: ServiceKind[]; day: Day; accepted: "yes" | "no" | "unknown" }

/** In the order in which they were offered. */
export const offersOf = ({ vault }: Workstation, { id }: Case): Offer[] =>
  vault
    .list<Offer>(`offer/${id}`)
    .map(({ value }) => value)
    .toSorted((one, other) => Number(one.id) - Number(other.id))

export const whyNotOffer = ({ state }: Case): RefusalKind | null =>
  state === "withdrawn" ? "nothing-left-of-case" : null

function put(workstation: Workstation, known: Case, { kinds }: Service): Offer {
  const id = `${Number(offersOf(workstation, known).at(-1)?.id ?? 0) + 1}`
  const offer: Offer = { id, kinds, day: workstation.today, accepted: "unknown" }
  workstation.vault.put(`offer/${known.id}/${id}`, offer)
  return offer
}

/** Writes down that a service was offered in another way than by a reply. Throws `no-such-case`, `no-such-service`. */
export function offerService(workstation: Workstation, caseId: string, serviceId: string): Offer {
  return workstation.vault.together(() => {
    const known = openCase(workstation, caseId)
    const why = whyNotOffer(known)
    return why ? refuse(why) : put(workstation, known, serviceOf(workstation, serviceId))
  })
}

/** Whether a text passes this service on: it has its name, and a way to reach it. */
const passesOn = (text: string, { name, phone, email, site }: Service): boolean =>
  text.includes(name) && [phone, email, site].some((way) => way !== undefined && text.includes(way))

/** Call it inside the commit that keeps a reply: what the reply passes on is offered with it. */
export function offersIn(workstation: Workstation, known: Case, text: string): void {
  for (const one of servicesOf(workstation)) if (passesOn(text, one)) put(workstation, known, one)
}

/** Throws `no-such-case`, `nothing-left-of-case`, `no-such-offer`. */
export function answerOffer(workstation: Workstation, caseId: string, id: string, accepted: "yes" | "no"): Offer {
  return workstation.vault.together(() => {
    const known = openCase(workstation, caseId)
    const why = whyNotOffer(known)
    if (why) return refuse(why)
    const offer = workstation.vault.get<Offer>(`offer/${known.id}/${id}`) ?? refuse("no-such-offer")
    const answered = { ...offer, accepted }
    workstation.vault.put(`offer/${known.id}/${id}`, answered)
    return answered
  })
}

/** Of a case whose mailbox turned out to be this one's new one. Call it inside the commit that joins them. */
export function takeOffers(workstation: Workstation, known: Case, other: Case): void {
  const before = offersOf(workstation, known).length
  for (const [at, offer] of offersOf(workstation, other).entries()) {
    const id = `${before + at + 1}`
    workstation.vault.put(`offer/${known.id}/${id}`, { ...offer, id })
  }
}

const answerWords = { yes: "accepted", no: "not wanted", unknown: "no answer yet" } as const
export const describeOffer = ({ kinds, day, accepted }: Offer): string =>
  `${kinds.map(spoken).join(", ")}: offered on ${day}, ${answerWords[accepted]}`
