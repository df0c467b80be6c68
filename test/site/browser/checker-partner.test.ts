import { expect, test } from "vitest"
import { toBase64 } from "../../../crypto/bytes.ts"
import { addDays } from "../../../crypto/day.ts"
import { publicKeyOf } from "../../../crypto/statement.ts"
import { keyFor } from "../../server/check/tables.ts"
import { someDay } from "../../server/host.ts"
import { random } from "../../support/random.ts"
import { aHost, check, nobody } from "./checker-host.ts"

const project = random(32)
const partners = [toBase64(publicKeyOf(project))]
/** So many rows leave codes one check a day, and everybody else none. */
const rows = 39_999_488

test("N4: a partner project whose own checks are used up hears 'busy', one whose server lost the key 'offline', and neither 'not listed'", async () => {
  const host = await aHost()
  const { keys, table } = host.table
  host.evaluator.hold({ ...keyFor(keys, table.epoch, someDay), rows, partners })
  const asked = () => check(host, nobody, {}, project)
  expect(await asked()).toEqual({ kind: "answer", shown: [] })
  expect(await asked()).toEqual({ kind: "trouble", trouble: "busy" })
  host.evaluator.hold({ ...keyFor(keys, table.epoch, someDay), partners, until: addDays(someDay, -1) })
  expect(await asked()).toEqual({ kind: "trouble", trouble: "offline" })
})
