import { check, checkMessages } from "./check.ts"
import { choices } from "./choices.ts"
import { comeBack, comeBackMessages } from "./come-back.ts"
import * as consents from "./consents.ts"
import * as fields from "./fields.ts"
import { followUp, followUpMessages } from "./follow-up.ts"
import { keepCode } from "./keep-code.ts"
import { contact, layout } from "./layout.ts"
import { messages } from "./messages.ts"
import { news } from "./news.ts"
import { contactPage, errorPage, home, notFound } from "./pages.ts"
import { plain } from "./plain.ts"
import { report } from "./report.ts"
import { safety } from "./safety.ts"
import { sending } from "./sending.ts"

/** What is said in every language: the frame of all pages, and everything that somebody meets who writes, comes back or checks. */
export const ptBr = {
  check,
  checkMessages,
  choices,
  comeBack,
  comeBackMessages,
  consents,
  fields,
  followUp,
  followUpMessages,
  keepCode,
  layout,
  contact,
  messages,
  news,
  home,
  contactPage,
  notFound,
  errorPage,
  plain,
  report,
  safety,
  sending,
}
