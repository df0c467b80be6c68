import { isDeepStrictEqual } from "node:util"
import { monthOf } from "../../../crypto/day.ts"
import { type Alerts, allIn, isWatch, type Published, type PublishedWords } from "../../../crypto/documents/alert.ts"
import { openFromColleague } from "../../approval/colleagues.ts"
import { caseOf } from "../../casework/intake.ts"
import { type RefusalKind, refuse } from "../../refusals/refusal.ts"
import { selfOf, type Workstation } from "../../workstation.ts"
import { adoptList } from "./adopt.ts"
import { experiencesOf, permissionOf, reportsOf } from "./drafts.ts"
import { isFrozen } from "./frozen.ts"
import { type Handed, handedSchema } from "./handed.ts"
import { unanswered } from "./lint/answers.ts"
import type { Finding } from "./lint/finding.ts"
import { lintWords } from "./lint/lint.ts"
import { lintWatchWords } from "./lint/watch.ts"
import { isWarning, lastMonth, nextList } from "./list.ts"
import { whyNotPause } from "./pausing.ts"
import { asJson, bindingOf, lastList, pausedWords, recordOf, wordsIn } from "./published.ts"
import { maySignLists, signerOf } from "./signatures.ts"

/**
 * What a second person is handed, looked at anew by a program that trusts the other workstation in nothing: who signed
 * it, what it follows, that it says no more than it names, the words themselves, and the consents of cases that are here.
 */
export type ToApprove = {
  /** Who signed it first. */
  by: string
  list: Alerts
  /** The list's exact text. */
  text: string
  added: (Handed["added"][number] & { alert: Published; consent: ConsentHere })[]
  withdrawn: string[]
  renewed: Published[]
  /** Numbers of warnings that are not shown while they are looked at again. */
  paused: string[]
  /** Word for word as they were paused, with the month in which somebody looked. */
  resumed: Published[]
}

/** What this workstation knows of the reporter's yes. `asked-first`: their yes to the words is at the drafter's. */
export type ConsentHere = "yes" | "asked-first" | "case-not-here"

/** Throws the refusal that says what is wrong with it; then nothing was signed. */
export async function readHanded(workstation: Workstation, file: Uint8Array): Promise<ToApprove> {
  const parsed = handedSchema.safeParse(await openFromColleague(workstation, file))
  const handed = parsed.success ? parsed.data : refuse("not-a-handed-list")
  if (!maySignLists(workstation)) return refuse("may-not-approve")
  const signed = signerOf(workstation, handed.document, handed.minisig) ?? refuse("handed-not-signed")
  const self = selfOf(workstation).alias
  if ([signed.alias, ...handed.added.map(({ by }) => by)].includes(self)) return refuse("approver-is-drafter")
  await adoptList(workstation)
  refuseUnlessItFollows(workstation, signed.list, handed)
  const alertOf = (number: string) =>
    allIn(signed.list).find((each) => each.number === number) ?? refuse("handed-says-more")
  return {
    by: signed.alias,
    list: signed.list,
    text: handed.document,
    added: handed.added.map((each) => lookAt(workstation, each, alertOf(each.number))),
    withdrawn: handed.withdrawn,
    renewed: handed.renewed.map(alertOf),
    paused: handed.paused,
    resumed: handed.resumed.map((number) => backAgain(workstation, alertOf(number))),
  }
}

/** The list made anew from what is at the server and from what is named: it must come out the same. */
function refuseUnlessItFollows(workstation: Workstation, list: Alerts, handed: Handed): void {
  const last = lastList(workstation)
  const before = last ? allIn(last) : []
  const binding = bindingOf(workstation)
  if (list.organisation !== binding.organisation || list.roster !== binding.roster) refuse("handed-other-roster")
  if (list.previous !== binding.previous || list.epoch !== (last?.epoch ?? 0) + 1) refuse("handed-overtaken")
  const named = (numbers: readonly string[]) => allIn(list).filter(({ number }) => numbers.includes(number))
  const added = named(handed.added.map(({ number }) => number))
  const [renewed, resumed] = [named(handed.renewed), named(handed.resumed).filter(isWarning)]
  const { withdrawn, paused } = handed
  const expected = nextList(last, { added, withdrawn, renewed, paused, resumed }, binding)
  const isSame = isDeepStrictEqual(asJson({ ...expected, validUntil: null }), asJson({ ...list, validUntil: null }))
  const isRenewal = renewed.every((each) => isOnlyLater(before, each, workstation))
  const isFresh = added.every((each) => !before.some(({ number }) => number === each.number))
  const isPaused = resumed.every(({ number }) => last?.paused?.includes(number))
  const isWhole = added.length === handed.added.length && resumed.length === handed.resumed.length
  if (!isSame || !isRenewal || !isFresh || !isPaused || !isWhole) refuse("handed-says-more")
  for (const each of before.filter(({ number }) => paused.includes(number))) refuseUnlessPausable(each)
  if (list.validUntil < workstation.today || list.validUntil > expected.validUntil) refuse("handed-too-old")
  for (const alert of added)
    if (alert.expires > lastMonth(alert, workstation.today) || alert.published > monthOf(workstation.today))
      refuse("handed-says-more")
}

function refuseUnlessPausable(published: Published): void {
  const why = whyNotPause(published)
  if (why) refuse(why)
}

/** A renewal changes when somebody looked, and when the warning ends; never later than a new one would. */
function isOnlyLater(list: readonly Published[], alert: Published, { today }: Workstation): boolean {
  const before = list.find(({ number }) => number === alert.number)
  const { checked, expires, published } = alert
  const same = before && isDeepStrictEqual(wordsIn(before), wordsIn(alert)) && before.published === published
  return same === true && checked <= monthOf(today) && expires <= lastMonth(alert, today)
}

/** What comes back, in exactly the words in which it was paused, from a case that allows it as far as is known here. */
function backAgain(workstation: Workstation, alert: Published): Published {
  const kept = pausedWords(workstation, alert.number) ?? refuse("paused-words-not-here")
  const { checked } = alert
  const isChecked = checked >= kept.checked && checked <= monthOf(workstation.today)
  if (!isChecked || !isDeepStrictEqual(asJson({ ...kept, checked }), asJson(alert))) refuse("handed-says-more")
  const { why } = consentHere(workstation, recordOf(workstation, alert.number)?.case ?? "")
  return why ? refuse(why) : alert
}

function lookAt(workstation: Workstation, each: Handed["added"][number], alert: Published): ToApprove["added"][number] {
  const known = caseOf(workstation, each.case)
  const here = known && known.state !== "withdrawn" ? known.id : null
  // How many people reported it is known where it was drafted; the second person reads what was answered.
  const findings = lintHanded(workstation, wordsIn(alert), here)
  if (unanswered(findings, each.answers).length > 0) refuse("draft-not-safe")
  const { why, consent } = consentHere(workstation, each.case)
  if (why) refuse(why)
  return { ...each, alert, consent }
}

const manyPeople = 2

/** `id`: of the case, when it is here. */
function lintHanded(workstation: Workstation, words: PublishedWords, id: string | null): Finding[] {
  if (isWatch(words)) return lintWatchWords(words, id === null ? [] : experiencesOf(workstation, id))
  return lintWords(words, id === null ? [] : reportsOf(workstation, id), manyPeople)
}

function consentHere(workstation: Workstation, id: string): { why: RefusalKind | null; consent: ConsentHere } {
  if (isFrozen(workstation, id)) return { why: "case-frozen", consent: "yes" }
  const known = caseOf(workstation, id)
  if (!known) return { why: null, consent: "case-not-here" }
  if (known.state === "withdrawn") return { why: "withdrawn-cannot-publish", consent: "yes" }
  const permission = permissionOf(workstation, id)
  if (permission === "no") return { why: "no-consent-to-alert", consent: "yes" }
  return { why: null, consent: permission === "yes" ? "yes" : "asked-first" }
}
