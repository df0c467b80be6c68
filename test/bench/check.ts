import { checkPage } from "./check-page.ts"
import { checkServer } from "./check-server.ts"
import { checkTables } from "./check-tables.ts"
import type { Row } from "./row.ts"

/** A check end to end, and the tables that it is looked up in. */
export const check = async (): Promise<Row[]> => [
  ...(await checkServer()),
  ...(await checkPage()),
  ...(await checkTables()),
]
