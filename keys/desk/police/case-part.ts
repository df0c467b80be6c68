import type { CasePart } from "../cases/action.ts"

export const policePart: CasePart = { actions: () => [], panel: () => "" }
