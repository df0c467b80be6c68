import type { AlertWords } from "../../crypto/documents/alert.ts"
import { choices } from "../words/en/choices.ts"
import { months, warnings } from "../words/english/warnings.ts"
import { warningIn } from "./show-warning.ts"

/** A warning in the words of the English pages: loaded when somebody is asked about one, and not before. */
export const warningOf = (alert: AlertWords): HTMLElement => warningIn(alert, { choices, months, warnings })
