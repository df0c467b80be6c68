import type { Draft } from "../../crypto/documents/alert.ts"

/** What the check asks of a draft, as the workstation gives it. */
type Asked = { rule: number; field: string; found: string; answerable: boolean }

/** The draft with what a careful caseworker says to each question of the check, and why the warning may not wait. */
export const withAnswers = <Each extends Draft>(draft: Each, asked: readonly Asked[]): Each => ({
  ...draft,
  answers: [
    { rule: 10, field: "delay", found: "", why: "He rings somebody new every day." },
    ...asked
      .filter(({ answerable }) => answerable)
      .map(({ rule, field, found }) => ({ rule, field, found, why: "Many people could have told us this." })),
  ],
})
