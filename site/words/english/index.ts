import { browse, feed, sheet } from "./browse.ts"
import { copy } from "./copy.ts"
import { offline, offlineMessages } from "./offline.ts"
import { paper } from "./paper.ts"
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
import { countsPage, directories, everything, shop } from "./reading.ts"
import { sealed } from "./sealed.ts"
import { small } from "./small/index.ts"
import { months, warnings } from "./warnings.ts"

/** What is said in English alone. Its pages stand in every language's frame, which says so and offers to answer questions. */
export const english = {
  browse,
  feed,
  sheet,
  copy,
  offline,
  offlineMessages,
  paper,
  policeWatch,
  project,
  projectChecker,
  projectConsents,
  projectMessages,
  projectNotInCheck,
  projectPreview,
  protect,
  countsPage,
  directories,
  everything,
  shop,
  sealed,
  small,
  warnings,
  months,
}
