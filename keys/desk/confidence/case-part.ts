import type { CasePart } from "../cases/action.ts"

export const confidencePart: CasePart = { actions: () => [], panel: () => "" }
