import { asDay, type Day } from "../../crypto/day.ts"
import { type RecipientCount, recipientCounts } from "../../crypto/lengths.ts"
import type { Pins } from "../../crypto/trust.ts"
import type { CheckSaying } from "./check/message-names.ts"
import type { FollowUpMessage, MailboxMessage, Message, ProjectSaying, SmallSaying } from "./message-names.ts"

/** What was built into the page: the pins, and the words of consent that it shows. */
export type Page = {
  pins: Pins
  /** The day of the roster that the page was built with: today is not before it. */
  build: Day
  recipients: RecipientCount
  /** BCP 47. */
  language: string
  consentText: { version: number; language: string }
}

export function pageOf({ dataset }: HTMLElement): Page {
  const recipients = recipientCounts.find((count) => String(count) === dataset.recipients)
  const build = asDay(dataset.rosterDay ?? "")
  const [earlier, until] = (dataset.earlierKey ?? "").split(" ")
  if (!recipients || !build) throw new Error("this page was not built whole")
  return {
    pins: {
      organisationKey: dataset.key ?? "",
      ...(earlier && { earlierKey: { key: earlier, until: until as Day } }),
      organisation: dataset.organisation ?? "",
      epoch: Number(dataset.epoch),
    },
    build,
    recipients,
    language: dataset.language ?? "",
    consentText: { version: Number(dataset.consentText), language: dataset.consentLanguage ?? "" },
  }
}

/** The element of this id. A page without it was not built whole. */
export function need<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id)
  if (!element) throw new Error(`this page has no #${id}`)
  return element as Kind
}

/** What a press on the button of this id does; the button itself comes along. */
export const press = (id: string, act: (button: HTMLElement) => unknown): void =>
  need(id).addEventListener("click", () => void act(need(id)))

/** A sentence out of the page, with its gaps filled: "{over} characters too many". */
export function say(
  name: Message | MailboxMessage | FollowUpMessage | CheckSaying | ProjectSaying | SmallSaying,
  parts: Readonly<Record<string, string | number>> = {},
): string {
  const text = document.querySelector(`[data-message="${name}"]`)?.textContent ?? ""
  return filled(text, parts)
}

export const filled = (text: string, parts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, part: string) => String(parts[part] ?? ""))

/** "21 November 2026". */
export const dayInWords = (day: Day, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day))

/** An element with this text: the only way in which these scripts write into the page. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
  className = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}
