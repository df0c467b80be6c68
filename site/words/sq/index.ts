import { en } from "../en/index.ts"

export const sq = en
