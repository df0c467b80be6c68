import { addDays, type Day } from "../../crypto/day.ts"
import type { Case, FromProject } from "../casework/case.ts"
import type { Permission } from "../casework/consent.ts"
import type { Task } from "../casework/tasks.ts"
import type { Need } from "../casework/triage.ts"
import type { CountRow } from "../numbers/count-row.ts"
import type { Workstation } from "../workstation.ts"
import { answerWithin } from "./entry.ts"
import { registerOf } from "./register.ts"
import { keyToken, query } from "./words.ts"

/** What lists and searches ask the register. */

export type Listed = { id: string; state: Case["state"]; line: string; urgency: number; due: Day | null; needs: Need[] }
type Row = Omit<Listed, "needs" | "due"> & { needs: string; owed: Day | null }

const columns = "cases.id, state, line, urgency, owed, needs"
/** Who waits longest was promised an answer first: all are promised it in as many days. */
const inGroup = "urgency DESC, ifnull(owed, '9999'), cases.id"
const byNeed = `closed, ${inGroup}`

const wordsIn = <Word extends string>(text: string): Word[] => (text === "" ? [] : (text.split(" ") as Word[]))

const listedBy = (workstation: Workstation) => {
  const within = answerWithin(workstation)
  return ({ needs, owed, ...row }: Row): Listed => ({
    ...row,
    needs: wordsIn<Need>(needs),
    due: owed && addDays(owed, within),
  })
}

/** The groups of the inbox, in their order. */
export const groups = {
  open: "closed = 0",
  new: "state = 'new'",
  read: "state = 'read'",
  acknowledged: "state = 'acknowledged'",
  working: "state = 'working'",
  waiting: "state = 'waiting'",
  closed: "closed = 1",
} as const
export type Group = keyof typeof groups
export const isGroup = (name: string): name is Group => Object.hasOwn(groups, name)

/** How many stand on one page of a list. */
export const pageLength = 50

/** `page`: the one that it is: behind the last one there is the last one. */
export type Queue = { rows: Listed[]; total: number; page: number }

/** A page of the queue, the most urgent first; within one urgency what was promised first, then no order that tells. */
export function queueOf(workstation: Workstation, group: Group, wanted: number): Queue {
  const database = registerOf(workstation)
  const total = database.prepare<[], number>(`SELECT count(*) FROM cases WHERE ${groups[group]}`).pluck().get() ?? 0
  const page = Math.min(wanted, Math.max(0, Math.ceil(total / pageLength) - 1))
  const rows = database
    .prepare<[number, number], Row>(
      `SELECT ${columns} FROM cases WHERE ${groups[group]} ORDER BY ${inGroup} LIMIT ? OFFSET ?`,
    )
    .all(pageLength, page * pageLength)
  return { rows: rows.map(listedBy(workstation)), total, page }
}

/** From so many hits on it is quicker to walk the queue and look which cases are among them. */
const manyHits = 500

/** Cases in which all these words stand, the most urgent first; null when there is no word in what was typed. */
export function searchFor(workstation: Workstation, typed: string, most = pageLength): Found | null {
  const match = query(typed)
  if (match === null) return null
  const database = registerOf(workstation)
  const hits = "SELECT rowid FROM words WHERE words MATCH ?"
  const total = database.prepare<[string], number>(`SELECT count(*) FROM (${hits})`).pluck().get(match) ?? 0
  const walk = total > manyHits ? "INDEXED BY queue" : "NOT INDEXED"
  const rows = database
    .prepare<[string, number], Row>(
      `SELECT ${columns} FROM cases ${walk} WHERE no IN (${hits}) ORDER BY ${byNeed} LIMIT ?`,
    )
    .all(match, most)
  return { rows: rows.map(listedBy(workstation)), total }
}
export type Found = { rows: Listed[]; total: number }

const flags = {
  "listen-only": "listen_only = 1",
  "refuses-alert": "refuses_alert = 1",
  checkable: "checkable = 1",
} as const

/** Names of the cases of which this is so. */
export const casesThat = (workstation: Workstation, flag: keyof typeof flags): string[] =>
  registerOf(workstation).prepare<[], string>(`SELECT id FROM cases WHERE ${flags[flag]} ORDER BY id`).pluck().all()

/** Other cases that were told in the same words as this one, however they are spelt. */
export const toldAlike = (workstation: Workstation, id: string): string[] =>
  registerOf(workstation)
    .prepare<{ id: string }, string>(
      "SELECT id FROM cases WHERE told = (SELECT told FROM cases WHERE id = @id) AND id <> @id ORDER BY id",
    )
    .pluck()
    .all({ id })

/** A case as `canopy cases` tells it. */
export type Summed = Listed & {
  letters: number
  alert: Permission
  alerts: string[]
  project: FromProject | null
}
type SummedRow = Row & Pick<Summed, "letters" | "alert"> & { alerts: string; project: string | null }

/** Every case in the order of the queue, closed ones last. */
export function everyCase(workstation: Workstation): Summed[] {
  const rows = registerOf(workstation)
    .prepare<[], SummedRow>(`SELECT ${columns}, letters, alert, alerts, project FROM cases ORDER BY ${byNeed}`)
    .all()
  const listed = listedBy(workstation)
  return rows.map(({ letters, alert, alerts, project, ...row }) => ({
    ...listed(row),
    letters,
    alert,
    alerts: wordsIn(alerts),
    project: project === null ? null : (JSON.parse(project) as FromProject),
  }))
}

/** What is to be done: what is late first, then the most pressing. */
export const tasksOf = (workstation: Workstation, most = -1): Task[] =>
  registerOf(workstation)
    .prepare<[number], string>("SELECT task FROM tasks ORDER BY rank LIMIT ?")
    .pluck()
    .all(most)
    .map((task) => JSON.parse(task) as Task)

export const countTasks = (workstation: Workstation): number =>
  registerOf(workstation).prepare<[], number>("SELECT count(*) FROM tasks").pluck().get() ?? 0

/** The case from which a warning of this number came. */
export const caseWithAlert = (workstation: Workstation, number: string): string | undefined =>
  registerOf(workstation)
    .prepare<[string], string>(
      "SELECT id FROM cases WHERE alerts <> '' AND ' ' || alerts || ' ' LIKE '% ' || ? || ' %'",
    )
    .pluck()
    .get(number)

/** More cases than these have nothing in common by sharing a key. */
const mostSharing = 1000

/** How many cases there are, and which of them have a key: at most 1,000 of those. */
export const sharing = (workstation: Workstation) => {
  const database = registerOf(workstation)
  const find = database
    .prepare<[string, number], string>(
      "SELECT id FROM cases WHERE no IN (SELECT rowid FROM keys WHERE keys MATCH ? LIMIT ?)",
    )
    .pluck()
  return {
    size: database.prepare<[], number>("SELECT count(*) FROM cases").pluck().get() ?? 0,
    casesWithKey: (key: string): string[] => find.all(keyToken(key), mostSharing),
  }
}

/** What is counted of cases, and of how many each. */
export const countedRows = (workstation: Workstation): { row: CountRow; cases: number }[] =>
  registerOf(workstation)
    .prepare<[], { row: string; cases: number }>(
      `SELECT row, cases FROM (SELECT counted, count(*) AS cases FROM cases WHERE counted IS NOT NULL GROUP BY counted)
        JOIN counts ON counts.no = counted`,
    )
    .all()
    .map(({ row, cases }) => ({ row: JSON.parse(row) as CountRow, cases }))
