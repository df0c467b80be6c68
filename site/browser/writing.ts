import { readFollowUp } from "../../crypto/follow-up-draft.ts"
import { CodeChange } from "./code-change.ts"
import { followUpInWords } from "./follow-up-problems.ts"
import { entriesIn } from "./form-entries.ts"
import type { MailboxFailure } from "./mailbox-post.ts"
import type { StepSaying } from "./message-names.ts"
import { need, say } from "./page.ts"
import { showProblems } from "./problems.ts"
import { showCode } from "./receipt.ts"
import { Sender } from "./sender.ts"
import { tellAnswered, tellSent } from "./sent.ts"
import { showDayQuestion, tellTrouble } from "./trouble.ts"
import { show } from "./views.ts"
import type { Visit } from "./visit.ts"
import { type LetterStopped, Withdrawal } from "./withdrawal.ts"

/** The same thing once more. */
type Again = () => void

const notSealed: LetterStopped = { kind: "trouble", trouble: "cannot-seal", offerStanding: false }

/** How far it came, what the server did not do, and what to do now. */
const mailboxSaid = (before: StepSaying, failure: MailboxFailure["kind"]): string =>
  [say(before), say(`mailbox-${failure}`), say("press-again")].join(" ")

/** All that somebody can do with the code besides reading: loaded when they begin to. One for each visit. */
export class Writing {
  readonly #visit: Visit
  readonly #sender: Sender
  /** The sender; what it throws is told like anything else that keeps a letter from being sealed. */
  readonly #letters: Pick<Sender, "send">
  readonly #withdrawal: Withdrawal
  readonly #change: CodeChange
  #perhapsChanged = false

  constructor(visit: Visit) {
    const { world, code, mailbox } = visit
    this.#visit = visit
    this.#sender = new Sender({ ...world, firstOfCode: false, freshCode: async () => code })
    this.#letters = { send: (...said) => this.#sender.send(...said).catch(() => notSealed) }
    this.#withdrawal = new Withdrawal(mailbox, this.#letters)
    this.#change = new CodeChange(code, world.page.pins.organisation, this.#letters, world.random)
  }

  prepare(): void {
    this.#sender.prepare()
  }

  /** What the form holds, as one letter. */
  async send(again: Again): Promise<void> {
    const form = need<HTMLFormElement>("follow-up")
    const entries = entriesIn(form)
    const { consentText, recipients } = this.#visit.world.page
    const read = readFollowUp(entries, consentText, recipients)
    if ("problems" in read) return showProblems(read.problems.map(followUpInWords))
    const attempt = await this.#letters.send({ kind: "canopy/follow-up", body: read.followUp }, true)
    if (!this.#visit.isOpen()) return
    if (attempt.kind !== "sent") return this.#tellStopped(attempt, again)
    // What was typed while it was on its way is not sent yet, and stays.
    const unchanged = JSON.stringify(entriesIn(form)) === JSON.stringify(entries)
    tellAnswered(read.followUp.answers ?? [])
    tellSent(form, unchanged)
  }

  /** "Delete everything": says how far it came. */
  async withdraw(again: Again): Promise<void> {
    const came = await this.#withdrawal.go()
    if (!this.#visit.isOpen()) return
    if (came.kind === "not-told") return this.#tellStopped(came.attempt, again, "withdraw-not-told")
    if (came.kind !== "done") return tellTrouble(mailboxSaid(`withdraw-${came.kind}`, came.failure))
    this.#visit.forget()
    show("withdrawn")
  }

  /** "Somebody saw my code": nothing is changed until the letter is there, and then the new code is shown. */
  async changeCode(again: Again): Promise<void> {
    const attempt = await this.#change.tell()
    if (!this.#visit.isOpen()) return
    if (attempt.kind === "sent") return this.#changed()
    // The letter may have arrived: then this is the code, and nobody may be left without it.
    this.#perhapsChanged ||= attempt.kind === "trouble" && attempt.trouble === "perhaps-lost"
    if (this.#perhapsChanged) this.#tellPerhapsChanged()
    else this.#tellStopped(attempt, again, "code-not-changed")
  }

  #tellPerhapsChanged(): void {
    showCode(this.#change.next)
    need("fresh-code").hidden = false
    tellTrouble(say("code-perhaps-changed"))
  }

  async #changed(): Promise<void> {
    this.#visit.forget()
    showCode(this.#change.next)
    show("fresh-code")
    need("empty-old").onclick = () => this.#emptyOld()
    await this.#emptyOld()
  }

  /** The answers under the old code, of which somebody else may know. */
  async #emptyOld(): Promise<void> {
    const button = need<HTMLButtonElement>("empty-old")
    button.disabled = true
    need("emptied").textContent = button.dataset.sending ?? ""
    const emptied = await this.#visit.mailbox.empty()
    if (need("fresh-code-view").hidden) return
    button.disabled = false
    button.hidden = emptied.ok
    need("emptied").textContent = emptied.ok
      ? say("code-changed")
      : mailboxSaid("code-not-emptied", emptied.failure.kind)
  }

  #tellStopped(stopped: LetterStopped, again: Again, before?: StepSaying): void {
    if (stopped.kind === "ask-day") {
      this.#askDay(stopped, again)
      return
    }
    need("use-standing").onclick = () => {
      this.#sender.useStandingKeys()
      again()
    }
    const sentences = [before ? say(before) : "", say(`letter-${stopped.trouble}`)]
    tellTrouble(sentences.join(" ").trim(), stopped.offerStanding)
  }

  #askDay({ day }: Extract<LetterStopped, { kind: "ask-day" }>, again: Again): void {
    const goOn = () => {
      this.#sender.confirmDay(day)
      again()
    }
    showDayQuestion(day, this.#visit.world.page.language, goOn, "letter-not-today")
  }
}
