import { choose } from "../journal/contested.ts"
import { makeHandOver } from "../journal/hand-over/make.ts"
import { takeHandOver } from "../journal/hand-over/take.ts"
import { syncJournal } from "../journal/sync.ts"
import { lookedAtTroubles, troublesOf } from "../journal/trouble.ts"
import { choices, colleaguesWords, contestedWith, troubleWords } from "../journal/words.ts"
import { refuse } from "../refusals/refusal.ts"
import { selfOf, type Workstation } from "../workstation.ts"
import { type Command, Misused, verbIn, wordAt } from "./command.ts"
import { journalUsage } from "./usage.ts"

function journalLines(workstation: Workstation): string[] {
  const own = selfOf(workstation).alias
  const choicesLeft = choices(workstation).flatMap(({ id, case: of, where, values }) => [
    `WRITTEN AT THE SAME TIME ${id}: ${of ? `case ${of}, ` : ""}${where}`,
    ...values.map(({ by, words }, at) => `  ${at + 1} (${by}${at === 0 ? ", shown now" : ""}): ${words}`),
  ])
  const troubles = troublesOf(workstation).map((each) => `MISSING: ${troubleWords(each, own)}`)
  const lines = [...troubles, ...choicesLeft, ...colleaguesWords(workstation)]
  return lines.length > 0 ? lines : ["There is no journal: nobody else opens letters."]
}

const show: Command = async (context) => {
  const workstation = await context.open()
  const value = { troubles: troublesOf(workstation), choices: choices(workstation) }
  return { lines: journalLines(workstation), value }
}

const chooseOne: Command = async (context) => {
  const [id, place] = [wordAt(context, 2, "What to choose"), Number(wordAt(context, 3, "Which value"))]
  if (!Number.isInteger(place) || place < 1) throw new Misused("Which value: 1, 2 …")
  const workstation = await context.open()
  const { name, path } = contestedWith(workstation, id.toLowerCase()) ?? refuse("not-contested")
  choose(workstation, name, path, place - 1)
  return { lines: ["That value stays. Your colleagues hear of it with the next pull."], value: { id, chosen: place } }
}

const looked: Command = async (context) => {
  const count = lookedAtTroubles(await context.open())
  const line =
    count > 0
      ? "You looked, and go on. What is missing stays missing until it comes or somebody hands it over."
      : "Nothing is missing."
  return { lines: [line], value: { looked: count } }
}

/** `canopy journal`, `canopy journal choose ID N` and `canopy journal looked`. */
export const journal: Command = (context) =>
  context.words[1] === undefined
    ? show(context)
    : verbIn({ choose: chooseOne, looked }, context.words[1], journalUsage)(context)

const make: Command = async (context) => {
  const { for: alias, out } = context.options
  if (!alias || !out) throw new Misused("--for NAME and --out FILE are needed.")
  const workstation = await context.open()
  await syncJournal(workstation)
  const items = await makeHandOver(workstation, alias, out)
  const lines = [
    `The file holds ${items} items, sealed to ${alias}. Carry it; it opens for two weeks.`,
    `${alias} takes it in with: canopy hand-over take FILE`,
  ]
  return { lines, value: { for: alias, items } }
}

const take: Command = async (context) => {
  const file = wordAt(context, 2, "The file")
  const { from, items } = await takeHandOver(await context.open(), file)
  return { lines: [`All that ${from} handed over is here: ${items} items. Now pull.`], value: { from, items } }
}

/** `canopy hand-over make --for NAME --out FILE` and `canopy hand-over take FILE`. */
export const handOver: Command = (context) => verbIn({ make, take }, context.words[1], journalUsage)(context)
