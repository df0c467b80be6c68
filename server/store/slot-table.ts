import type { Database } from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"

/** One table of slots: `label` is the column for the 32 bytes that say whose it is. */
export type SlotShape = {
  table: "letters" | "replies" | "journal"
  label: "withdrawal_key" | "mailbox" | "label"
  bodyBytes: number
}

/** Every column has one length always, so that a row is overwritten in place and the file never changes its shape. */
export type Row = { id: Uint8Array; label: Uint8Array; month: string; body: Uint8Array }

export const idBytes = 16
const labelBytes = 32
/** A month that never comes: the slot is free, and its bytes are random. */
export const freeMonth = "0000-00"

export const slotTableSql = ({ table, label, bodyBytes }: SlotShape): string =>
  `CREATE TABLE ${table} (
    slot INTEGER PRIMARY KEY,
    id BLOB NOT NULL CHECK (length(id) = ${idBytes}),
    ${label} BLOB NOT NULL CHECK (length(${label}) = ${labelBytes}),
    month TEXT NOT NULL CHECK (length(month) = 7),
    body BLOB NOT NULL CHECK (length(body) = ${bodyBytes})
  ) STRICT`

export type SlotTable = ReturnType<typeof slotTable>

/** The statements over one table of slots. No index beside the slot's number: an index would betray the order. */
export function slotTable(db: Database, { table, label, bodyBytes }: SlotShape, random: Random) {
  const columns = `id, ${label} AS label, month, body`
  const select = db.prepare<[number], Row>(`SELECT ${columns} FROM ${table} WHERE slot = ?`)
  const update = db.prepare(`UPDATE ${table} SET id = ?, ${label} = ?, month = ?, body = ? WHERE slot = ?`)
  const insert = db.prepare(`INSERT INTO ${table} (id, ${label}, month, body, slot) VALUES (?, ?, ?, ?, ?)`)
  const heads = db.prepare<[], Omit<Row, "body"> & { slot: number }>(
    `SELECT slot, id, ${label} AS label, month FROM ${table} ORDER BY slot`,
  )
  const values = ({ id, label, month, body }: Row) => [id, label, month, body]
  const noise = (): Row => ({
    id: random(idBytes),
    label: random(labelBytes),
    month: freeMonth,
    body: random(bodyBytes),
  })
  return {
    heads: () => heads.all(),
    read: (slot: number): Row => select.get(slot)!,
    write: (slot: number, row: Row) => update.run(...values(row), slot),
    erase: (slot: number) => update.run(...values(noise()), slot),
    append: (slot: number) => insert.run(...values(noise()), slot),
  }
}
