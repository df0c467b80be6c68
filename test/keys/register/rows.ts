import { registerOf } from "../../../keys/register/register.ts"
import type { freshTables } from "../../../keys/register/tables.ts"
import type { Workstation } from "../../../keys/workstation.ts"

/** Everything that the register holds, in an order of its own: what was read anew has other row numbers. */

type Database = ReturnType<typeof freshTables>

const cases = (database: Database): unknown[] =>
  database
    .prepare(
      `SELECT hex(item) AS item, hex(stamp) AS stamp, id, state, urgency, owed, needs, line, letters, alert, alerts,
        listen_only, refuses_alert, checkable, hex(told) AS told FROM cases ORDER BY id`,
    )
    .all()

const tasks = (database: Database): unknown[] =>
  database.prepare("SELECT hex(item) AS item, hex(stamp) AS stamp, rank, task FROM tasks ORDER BY rank").all()

/** Word and case, for every word of every case. */
function words(database: Database): unknown[] {
  database.exec("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, instance)")
  try {
    return database
      .prepare(
        "SELECT DISTINCT term, cases.id FROM temp.vocabulary JOIN cases ON cases.no = vocabulary.doc ORDER BY term, cases.id",
      )
      .raw()
      .all()
  } finally {
    database.exec("DROP TABLE temp.vocabulary")
  }
}

export const rowsIn = (database: Database) => ({
  cases: cases(database),
  tasks: tasks(database),
  words: words(database),
})

export const rowsOf = (workstation: Workstation) => rowsIn(registerOf(workstation))
