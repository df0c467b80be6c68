import type { Visitor } from "./browsers.ts"

/** What Sam, who reports in these tests, types. The phrase stands nowhere else in the world. */
export const sentinel = "lantern-quokka-71 under the viaduct"
export const story = `He was kind on the phone. Then he blocked the door. ${sentinel}. I got out through the kitchen.`

export type Answers = { alert: "yes" | "no" | "ask-me-first"; phone?: string }

/** Fills in the quick warning at 320 px and goes to "Check your answers". */
export async function fillQuickWarning(visitor: Visitor, portal: string, answers: Answers): Promise<void> {
  await visitor.visit(`${portal}/en/report/quick`)
  await visitor.unfold()
  await visitor.type('[name="story"]', story)
  await visitor.type('[name="phones.0"]', answers.phone ?? "07700 900123")
  await visitor.tick('[name="types[]"][value="held"]')
  await visitor.tick('[name="consents.record"][value="yes"]')
  await visitor.tick(`[name="consents.alert"][value="${answers.alert}"]`)
  await visitor.press("#check")
  await visitor.read("#summary")
}

/** Sends, and gives the eight words of the receipt code. */
export async function send(visitor: Visitor): Promise<{ words: string[]; digits: string[] }> {
  await visitor.press("#send")
  const words = (await visitor.read("#code-words")).split(/\s+/).filter((word) => /^[a-z]+$/.test(word))
  const digits = (await visitor.read("#code-digits")).split(/\s+/).filter((group) => /^\d{4}$/.test(group))
  return { words, digits }
}

export const toldOfThePolice = "They laughed, and wrote nothing down: basalt-ferret-26"

/** Fills in the small letter about the police. */
export async function tellOfThePolice(visitor: Visitor, portal: string): Promise<void> {
  await visitor.visit(`${portal}/en/police-experience`)
  await visitor.choose('[name="force"] option[value="kent"]')
  await visitor.type('[name="month"]', "May 2026")
  await visitor.tick('[name="themes[]"][value="reporting"]')
  await visitor.type('[name="wentBadly"]', toldOfThePolice)
  await visitor.tick('[name="consents.share"][value="ask-me-first"]')
}
