import { alertsSentences } from "./alerts.ts"
import { approvalSentences } from "./approval.ts"
import { backupSentences } from "./backup.ts"
import { carriedSentences } from "./carried.ts"
import { casesSentences } from "./cases.ts"
import { challengesSentences } from "./challenges.ts"
import { checkSentences } from "./check.ts"
import { filesSentences } from "./files.ts"
import { linkingSentences } from "./linking.ts"
import { membersSentences } from "./members.ts"
import { numbersSentences } from "./numbers.ts"
import { policeSentences } from "./police.ts"
import { projectsSentences } from "./projects.ts"
import { serverSentences } from "./server.ts"
import { servicesSentences } from "./services.ts"
import { teamSentences } from "./team.ts"
import { vaultSentences } from "./vault.ts"

/**
 * Why a command stops. Each kind has one sentence that says what happened and what to do. Thrown, because a command is
 * many steps deep when it meets one, and caught once, where it is told: in `main.ts` and at the desk's error page.
 * No sentence holds anything that a reporter typed.
 */
const sentences = {
  ...vaultSentences,
  ...serverSentences,
  ...casesSentences,
  ...alertsSentences,
  ...challengesSentences,
  ...filesSentences,
  ...policeSentences,
  ...projectsSentences,
  ...linkingSentences,
  ...servicesSentences,
  ...numbersSentences,
  ...membersSentences,
  ...approvalSentences,
  ...teamSentences,
  ...backupSentences,
  ...carriedSentences,
  ...checkSentences,
} as const

export type RefusalKind = keyof typeof sentences

export class Refusal extends Error {
  readonly kind: RefusalKind
  /** `count` is for a sentence that tells how many. */
  constructor(kind: RefusalKind, count = 0) {
    super(sentences[kind].replace("{count}", `${count}`))
    this.kind = kind
  }
}

export const refuse = (kind: RefusalKind): never => {
  throw new Refusal(kind)
}

const fileErrors: { [code: string]: RefusalKind } = {
  ENOENT: "file-not-found",
  ENOTDIR: "file-not-found",
  EACCES: "file-not-found",
  EPERM: "file-not-found",
  EROFS: "file-not-found",
  EISDIR: "file-not-found",
  ENOSPC: "disk-full",
  SQLITE_FULL: "disk-full",
}

/** The refusal in whatever was thrown: a file system's own words never reach a screen, for they name paths. */
export function refusalFor(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error
  const kind = fileErrors[String((error as { code?: unknown } | null)?.code)]
  return kind ? new Refusal(kind) : null
}
