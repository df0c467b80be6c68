import { phoneNumbers } from "virtual:phone-numbers"
import { type Understood, understand } from "../../../crypto/check/understand.ts"
import type { IdentifierKey } from "../../../crypto/identifier/identifier.ts"
import { shownKey } from "../../../crypto/identifier/shown.ts"

// With the tables of numbers, 20 KB that nobody needs who only looks: loaded when somebody begins to type.

export const understood = (typed: string): Understood => understand(typed, phoneNumbers)

/** "+44 7700 900123" · "@bigdave on instagram". */
export const shown = (key: IdentifierKey, on: string): string => shownKey(key, phoneNumbers, on)
