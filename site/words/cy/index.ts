import { en } from "../en/index.ts"

export const cy = en
