import { en } from "../en/index.ts"

export const hu = en
