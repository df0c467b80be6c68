import type { CasePart } from "../cases/action.ts"

export const linkingPart: CasePart = { actions: () => [], panel: () => "" }
