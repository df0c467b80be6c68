import type { Database } from "better-sqlite3"
import { repliesAtOnce } from "../../crypto/lengths.ts"
import type { SealedBlock, SealedLetter, SealedReply } from "../../crypto/sealed.ts"
import { diskFailureOf } from "./disk.ts"
import type { published } from "./published.ts"
import type { Slots } from "./slots.ts"
import {
  type Kept,
  mostRepliesWaiting,
  type Store,
  type StoredEntry,
  type StoredLetter,
  type StoredReply,
} from "./store.ts"

const letterEntry = ({ id, withdrawalKey, letter, forgetIn }: StoredLetter) => ({
  id,
  label: withdrawalKey,
  month: forgetIn,
  body: letter,
})
const replyEntry = ({ id, mailbox, reply, forgetIn }: StoredReply) => ({
  id,
  label: mailbox,
  month: forgetIn,
  body: reply,
})

const journalEntry = ({ id, label, entry, forgetIn }: StoredEntry) => ({ id, label, month: forgetIn, body: entry })

const all = () => true

/** Thrown inside a transaction to undo it: some found a slot and others did not. */
const someDidNotFit = new Error("some found no slot")

/** A store over one connection: each writing method is one commit, after which the file's times say nothing. */
export function keeper(
  db: Database,
  { letters, replies, journal }: { letters: Slots; replies: Slots; journal: Slots },
  texts: ReturnType<typeof published>,
  hideTimes: () => void,
): Store {
  /** `instead` when the disk refused: then nothing has changed, and the maps in memory are read again. */
  function commit<Value>(work: () => Value, instead: Value): Value {
    try {
      return db.transaction(work).immediate()
    } catch (error) {
      letters.reload()
      replies.reload()
      journal.reload()
      if (error === someDidNotFit || diskFailureOf(error)?.kind === "disk-full") return instead
      throw error
    } finally {
      hideTimes()
    }
  }
  const commitAll = (work: () => void): Kept =>
    commit(() => {
      work()
      return "kept"
    }, "full")

  return {
    keepLetters: (list) =>
      commit(
        () => list.map((letter) => letters.keep(letterEntry(letter))),
        list.map(() => "full"),
      ),
    letterIds: () => letters.ids(),
    letter: (id) => letters.body(id) as SealedLetter | null,
    forgetLetters: (ids) => commitAll(() => letters.forget(ids)),
    withdrawLetters: (key) => commitAll(() => letters.forgetFor(key, all, 1)),
    keepReplies: (list) =>
      commitAll(() => {
        for (const reply of list) if (replies.keep(replyEntry(reply)) === "full") throw someDidNotFit
      }),
    repliesFor: (mailbox) => replies.idsFor(mailbox),
    repliesAfter(mailbox, after) {
      const bodies = replies.bodiesAfter(mailbox, after, repliesAtOnce)
      hideTimes() // reading leaves its time too
      return bodies as SealedReply[]
    },
    forgetReplies: (mailbox, ids) =>
      commitAll(() => replies.forgetFor(mailbox, (id) => ids.includes(id), repliesAtOnce)),
    emptyMailbox: (mailbox) => commitAll(() => replies.forgetFor(mailbox, all, mostRepliesWaiting)),
    keepEntries: (list) =>
      commitAll(() => {
        for (const entry of list) if (journal.keep(journalEntry(entry)) === "full") throw someDidNotFit
      }),
    entryIds: () => journal.ids(),
    entry: (id) => journal.body(id) as SealedBlock | null,
    forgetEntries: (ids) => commitAll(() => journal.forget(ids)),
    forgetUntil: (month) =>
      commitAll(() => {
        letters.forget(letters.due(month))
        replies.forget(replies.due(month))
        journal.forget(journal.due(month))
      }),
    publication: texts.publication,
    publish: (name, publication) => commitAll(() => texts.publish(name, publication)),
    checkTable: () => texts.checkTable(),
    publishTable: (table) => commitAll(() => texts.publishTable(table)),
    keys: texts.keys,
    replaceKeys: (keys) => commitAll(() => texts.replaceKeys(keys)),
    hideTimes,
    close: () => db.close(),
  }
}
