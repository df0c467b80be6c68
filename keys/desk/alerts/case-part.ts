import type { CasePart } from "../cases/action.ts"

export const alertsPart: CasePart = { actions: () => [], panel: () => "" }
