import type { Day } from "../../crypto/day.ts"
import { type IdentifierKey, kindOf } from "../../crypto/identifier/identifier.ts"
import type { Checked, World } from "./check/checker.ts"
import { clearAnswer, showAnswer } from "./check/show-answer.ts"
import { element, need, pageOf, press, say } from "./page.ts"
import { clearProblems, showProblems } from "./problems.ts"
import { begin, clearTrouble, sending, showDayQuestion, tellTrouble } from "./trouble.ts"
import { show } from "./views.ts"

// The page of the check: what was typed → what was understood → the answer. What is typed leaves it only blinded.

const field = need<HTMLInputElement>("value")
const code = need<HTMLTextAreaElement>("code")
const page = pageOf(need("form-view"))
const world: World = {
  page,
  fetch: (...request) => fetch(...request),
  random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  now: Date.now,
  // Absent on plain http: there the page says so, or takes longer.
  subtle: crypto.subtle as SubtleCrypto | undefined,
}

const understanding = () => import("./check/understanding.ts")
const checking = () => import("./check/checker.ts")

let partner: Uint8Array | null = null

/** Each attempt has a number: whoever went on to something else is shown nothing of the one before. */
let attempt = 0

const problem = (sentence: string, at: HTMLElement): void => showProblems([{ sentence, field: at }])

/** Reads the fields; nothing is sent. */
async function goOn(): Promise<void> {
  clearProblems()
  try {
    const { understood } = await understanding()
    const read = understood(field.value)
    if (!read.ok) return problem(say(read.why), field)
    if (code.value.trim() !== "") {
      const { partnerKey } = await import("./check/partner.ts")
      partner = partnerKey(code.value, page.pins.organisation)
      if (!partner) return problem(say("wrong-code"), code)
    } else partner = null
    await offer(read.keys)
  } catch {
    problem(say("not-loaded"), field)
  }
}

async function offer(keys: readonly IdentifierKey[]): Promise<void> {
  const { shown } = await understanding()
  const named = (key: IdentifierKey): Node[] => {
    const value = element("bdi", shown(key, say("on")))
    // A number that has gaps would stand the other way round in a script that runs from the right.
    value.dir = "ltr"
    return [value, document.createTextNode(say("of-kind", { kind: say(`kind-${kindOf(key)}`) }))]
  }
  const choices = keys.map((key, at) => {
    const choice = element("label", "", "choice")
    const input = element("input")
    Object.assign(input, { type: "radio", name: "key", value: key, checked: at === 0 })
    const words = element("span")
    words.append(...named(key))
    choice.append(input, words)
    return choice
  })
  need("which").textContent = say(keys.length < 2 ? "is-this-it" : "which")
  need("keys").replaceChildren(...choices)
  clearTrouble()
  show("understood")
}

const chosen = (): HTMLInputElement | null => document.querySelector('input[name="key"]:checked')

async function look(confirmed: Day | null): Promise<void> {
  const choice = chosen()
  if (!choice) return
  begin(need("look"), need("understood-view"))
  const own = ++attempt
  // A moment for the page to say so: the work holds it up for a while on an old phone.
  await new Promise((done) => setTimeout(done, 50))
  const checked = await checking()
    .then(({ checkOne }) => checkOne(choice.value as IdentifierKey, partner, world, confirmed))
    .catch((): Checked => ({ kind: "trouble", trouble: "not-loaded" }))
  if (own !== attempt) return
  sending(false)
  tell(checked, choice.nextElementSibling)
}

function tell(checked: Checked, looked: Element | null): void {
  if (checked.kind === "trouble") tellTrouble(say(checked.trouble))
  else if (checked.kind === "ask-day") showDayQuestion(checked.day, page.language, look)
  else {
    showAnswer(checked.shown, looked)
    show("answer")
  }
}

/** Nothing of a check stays in the page, also not for whoever comes Back to it. */
function forget(): void {
  attempt++
  field.value = ""
  code.value = ""
  partner = null
  need("keys").replaceChildren()
  clearAnswer()
  clearTrouble()
  clearProblems()
  sending(false)
}

function again(): void {
  forget()
  show("form")
}

field.addEventListener("input", () => void Promise.all([understanding(), checking()]).catch(() => null), { once: true })
field.addEventListener("keydown", ({ key }) => {
  if (key === "Enter") void goOn()
})
press("go", goOn)
press("look", () => look(null))
press("change", () => {
  attempt++
  sending(false)
  show("form")
  field.focus()
})
press("again", again)
addEventListener("pagehide", again)
need("check-question").hidden = false
document.documentElement.classList.add("ready")
