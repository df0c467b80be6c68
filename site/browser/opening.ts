// What opens seals and shows what was in them: loaded when somebody begins to type a code.
export { threadsOf, unfinishedIn } from "../../crypto/thread.ts"
export { Mailbox } from "./mailbox.ts"
export { showThreads } from "./show-threads.ts"
