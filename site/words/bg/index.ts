import { en } from "../en/index.ts"

export const bg = en
