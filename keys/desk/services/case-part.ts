import type { CasePart } from "../cases/action.ts"

export const servicesPart: CasePart = { actions: () => [], panel: () => "" }
