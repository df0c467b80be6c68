import type { Language } from "../../crypto/languages.ts"
import { ar } from "./ar/index.ts"
import { bg } from "./bg/index.ts"
import { cy } from "./cy/index.ts"
import { en } from "./en/index.ts"
import { es } from "./es/index.ts"
import { hu } from "./hu/index.ts"
import { pl } from "./pl/index.ts"
import { ptBr } from "./pt-br/index.ts"
import { ro } from "./ro/index.ts"
import { ru } from "./ru/index.ts"
import { sq } from "./sq/index.ts"
import { th } from "./th/index.ts"
import { zh } from "./zh/index.ts"

/** What is said in every language. A message that one of them lacks does not compile (and `whole.ts` stops a build). */
export type Spoken = typeof en

export const spoken: Record<Language, Spoken> = { en, ro, "pt-br": ptBr, es, pl, hu, bg, sq, th, zh, ru, cy, ar }
