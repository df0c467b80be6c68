import { join } from "node:path"
import Database from "better-sqlite3"
import type { Random } from "../../crypto/bytes.ts"
import type { Day } from "../../crypto/day.ts"
import { blockBytes, letterBytes, type RecipientCount, sealedBytes } from "../../crypto/lengths.ts"
import { done, type Result, refused } from "../../crypto/result.ts"
import { type DiskFailure, diskFailureOf } from "./disk.ts"
import { keeper } from "./keeper.ts"
import { journalShape, letterShape, type MigrationFailure, migrate, replyShape } from "./migrations.ts"
import { published } from "./published.ts"
import { type SlotShape, slotTable } from "./slot-table.ts"
import { type SlotCounts, Slots } from "./slots.ts"
import type { Store } from "./store.ts"
import { hideTimesOf } from "./times.ts"

export type StoreSettings = {
  /** An existing folder that holds nothing else. */
  folder: string
  /** R: a file made for another one is refused. */
  recipients: RecipientCount
  letters: SlotCounts
  replies: SlotCounts
  journal?: SlotCounts
  random: Random
  today: () => Day
}

/**
 * Slots for 18 MB of letters at first and for 1.2 GB at most (R = 4); as many replies take a seventh of that. Doubling
 * writes everything anew while nobody is answered: about a second for each 100 MB.
 */
/** Journals come and go with every pull of a team. */
const usualJournal = { first: 64, most: 8192 }
export const usualSlots = { letters: { first: 256, most: 16_384 }, replies: { first: 256, most: 16_384 } }

export type StoreFailure = MigrationFailure | DiskFailure

/** The one file in the data folder. */
export const storeFile = "canopy.db"

/** What a commit returns from is on the disk, and what is forgotten does not stay behind in the file. */
function connect(path: string): Database.Database {
  const db = new Database(path)
  // The rollback journal is deleted at each commit; a write-ahead log would keep what was forgotten.
  db.pragma("journal_mode = DELETE")
  // FULL, and the folder too once the journal is deleted: else a power cut can bring the journal back and undo a letter
  // that was acknowledged (sqlite.org/pragma.html#pragma_synchronous).
  db.pragma("synchronous = EXTRA")
  // It holds for one connection (sqlite.org/pragma.html#pragma_secure_delete), so it stands here and in no migration.
  db.pragma("secure_delete = ON")
  db.pragma("temp_store = MEMORY")
  return db
}

/** The store in this folder, made if there is none. One that is refused is closed, and left as it is. */
export function openStore(settings: StoreSettings): Result<Store, StoreFailure> {
  const path = join(settings.folder, storeFile)
  let db: Database.Database | undefined
  try {
    db = connect(path)
    const shapes = {
      letters: letterShape(sealedBytes(letterBytes, settings.recipients)),
      journal: journalShape(sealedBytes(blockBytes, settings.recipients)),
    }
    const failure = db.transaction(migrate).immediate(db, shapes.letters, shapes.journal)
    if (!failure) return done(storeOver(db, path, shapes, settings))
    db.close()
    return refused(failure)
  } catch (error) {
    db?.close()
    const failure = diskFailureOf(error)
    if (failure) return refused(failure)
    throw error
  }
}

type Shapes = { letters: SlotShape; journal: SlotShape }

function storeOver(db: Database.Database, path: string, shapes: Shapes, settings: StoreSettings): Store {
  const { folder, random, today } = settings
  const slots = {
    letters: new Slots(slotTable(db, shapes.letters, random), settings.letters, random),
    replies: new Slots(slotTable(db, replyShape, random), settings.replies, random),
    journal: new Slots(slotTable(db, shapes.journal, random), settings.journal ?? usualJournal, random),
  }
  const prepare = () => {
    slots.letters.prepare()
    slots.replies.prepare()
    slots.journal.prepare()
  }
  db.transaction(prepare).immediate()
  const hideTimes = () => hideTimesOf([path, folder], today())
  hideTimes()
  return keeper(db, slots, published(db), hideTimes)
}
