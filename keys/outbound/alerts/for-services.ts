import { isDeepStrictEqual } from "node:util"
import { below } from "../../../crypto/chance.ts"
import { monthOf } from "../../../crypto/day.ts"
import { type Alert, type AlertDraft, audienceOf, type Draft } from "../../../crypto/documents/alert.ts"
import { openCase } from "../../casework/open-case.ts"
import { whyNotWhole } from "../../journal/trouble.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import { checkDraft, whyNotAllowed } from "./drafts.ts"
import { numbered } from "./list.ts"
import { asJson, wordsIn } from "./published.ts"

/**
 * Warnings that front-line services alone are told of (S39): no list, page, feed, search or check ever has them. They
 * leave this desk sealed to partner projects, in a digest, and only while whoever reported it says yes.
 */
export type ServiceWarning = { alert: Alert; case: string; signers: string[]; teamOfOne: boolean }

/** Where one is found without looking at every case. It outlives its case, and leads nowhere then. */
type Place = { case: string }

/** "F26-048213": by chance, so that it tells no order. */
const isNumber = /^F\d{2}-\d{6}$/
export const isForServices = (number: string): boolean => isNumber.test(number)

export const freshNumber = ({ today, random }: Pick<Workstation, "today" | "random">): string =>
  `F${today.slice(2, 4)}-${String(below(1_000_000, random)).padStart(6, "0")}`

const nameOf = ({ case: id }: Place, number: string): string => `service-warning/${id}/${number}`

/** All that are kept, also those that may not be told any more. */
const keptWarnings = ({ vault }: Workstation): ServiceWarning[] =>
  vault
    .list<Place>("for-services")
    .flatMap(({ name, value }) => vault.get<ServiceWarning>(nameOf(value, name.slice("for-services/".length))) ?? [])

/** Those that may be told today: their months are not over, and whoever reported it allows these words. */
export const serviceWarnings = (workstation: Workstation): ServiceWarning[] =>
  keptWarnings(workstation).filter(
    ({ alert, case: id }) =>
      alert.expires >= monthOf(workstation.today) &&
      whyNotAllowed(workstation, id, wordsIn(alert), "partners") === null,
  )

/** Why nothing may be given to services in these words now; null when it may. */
export function whyNotForServices(workstation: Workstation, draft: Draft): RefusalKind | null {
  if (draft.kind !== "canopy/alert-draft" || audienceOf(draft) !== "partners") return "draft-not-for-services"
  const why = whyNotAllowed(workstation, draft.case, draft.alert, "partners") ?? whyNotWhole(workstation)
  return why ?? (checkDraft(workstation, draft).length > 0 ? "draft-not-safe" : null)
}

/** The draft, of a case that is here, if services may be told it. Throws what `whyNotForServices` says and `no-such-case`. */
export function readyForServices(workstation: Workstation, given: Draft): AlertDraft {
  const draft = { ...given, case: openCase(workstation, given.case).id }
  const why = whyNotForServices(workstation, draft)
  return why || draft.kind !== "canopy/alert-draft" ? refuse(why ?? "draft-not-for-services") : draft
}

/** The one of this case that says the same: told again, it is the same warning. */
export const sameForServices = (workstation: Workstation, draft: AlertDraft): ServiceWarning | undefined =>
  serviceWarnings(workstation).find(
    (each) => each.case === draft.case && isDeepStrictEqual(asJson(wordsIn(each.alert)), asJson(draft.alert)),
  )

/** Call it inside a commit. */
export function keepForServices(
  workstation: Workstation,
  draft: AlertDraft,
  by: Pick<ServiceWarning, "signers" | "teamOfOne">,
): ServiceWarning {
  const number = freshNumber(workstation)
  const alert = numbered(draft, number, workstation.today) as Alert
  const kept: ServiceWarning = { alert, case: draft.case, ...by }
  workstation.vault.put(nameOf(kept, number), kept)
  workstation.vault.put(`for-services/${number}`, { case: draft.case } satisfies Place)
  return kept
}

/** Services are told with the next digest to forget it. Throws `no-such-alert`. */
export function takeBackForServices(workstation: Workstation, number: string): void {
  const { vault } = workstation
  vault.together(() => {
    const place = vault.get<Place>(`for-services/${number}`) ?? refuse("no-such-alert")
    vault.remove(nameOf(place, number))
    vault.remove(`for-services/${number}`)
  })
}
