import { choices } from "./choices.ts"
import { comeBack, comeBackMessages } from "./come-back.ts"
import * as consents from "./consents.ts"
import * as fields from "./fields.ts"
import { contact, layout } from "./layout.ts"
import { messages } from "./messages.ts"
import { contactPage, errorPage, home, notFound } from "./pages.ts"
import { protect } from "./protect.ts"
import { report } from "./report.ts"
import { sending } from "./sending.ts"
import { months, warnings } from "./warnings.ts"

export const en = {
  choices,
  comeBack,
  comeBackMessages,
  consents,
  fields,
  layout,
  contact,
  messages,
  home,
  contactPage,
  notFound,
  errorPage,
  protect,
  report,
  sending,
  warnings,
  months,
}
