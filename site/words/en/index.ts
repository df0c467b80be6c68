import { browse, feed, sheet } from "./browse.ts"
import { check, checkMessages } from "./check.ts"
import { choices } from "./choices.ts"
import { comeBack, comeBackMessages } from "./come-back.ts"
import * as consents from "./consents.ts"
import { copy } from "./copy.ts"
import * as fields from "./fields.ts"
import { followUp, followUpMessages } from "./follow-up.ts"
import { keepCode } from "./keep-code.ts"
import { contact, layout } from "./layout.ts"
import { messages } from "./messages.ts"
import { offline, offlineMessages } from "./offline.ts"
import { contactPage, errorPage, home, notFound } from "./pages.ts"
import { paper } from "./paper.ts"
import { plain } from "./plain.ts"
import { policeWatch } from "./police-watch.ts"
import {
  project,
  projectChecker,
  projectConsents,
  projectMessages,
  projectNotInCheck,
  projectPreview,
} from "./project.ts"
import { protect } from "./protect.ts"
import { countsPage, directories, news, reading, shop } from "./reading.ts"
import { report } from "./report.ts"
import { safety } from "./safety.ts"
import { sealed } from "./sealed.ts"
import { sending } from "./sending.ts"
import { small } from "./small/index.ts"
import { months, warnings } from "./warnings.ts"

export const en = {
  check,
  checkMessages,
  copy,
  browse,
  feed,
  sheet,
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
  home,
  offline,
  offlineMessages,
  contactPage,
  notFound,
  errorPage,
  paper,
  plain,
  project,
  projectChecker,
  projectConsents,
  projectMessages,
  projectNotInCheck,
  projectPreview,
  protect,
  reading,
  news,
  directories,
  countsPage,
  shop,
  report,
  safety,
  sealed,
  sending,
  policeWatch,
  small,
  warnings,
  months,
}
