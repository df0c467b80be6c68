/** The calls by which a program changes files: at each of them the power may go. */
export const fileCalls = [
  "openSync",
  "writeFileSync",
  "fsyncSync",
  "closeSync",
  "renameSync",
  "writeSync",
  "rmSync",
  "mkdirSync",
] as const
