import { spawn } from "node:child_process"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { fromHex, toHex } from "../../crypto/bytes.ts"
import { programBeside } from "../program-beside.ts"
import { refuse } from "../refusals/refusal.ts"
import type { Unlock } from "./key-file.ts"

const program = fileURLToPath(programBeside("unlock", import.meta.url))

/** Opens the ring key in a process that ends, so that what stays open never held the memory that scrypt fills. */
export const unlockElsewhere: Unlock = async (locked, passphrase) => {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "ignore"] })
  // One that was killed takes nothing more: its silence is told below.
  child.stdin.on("error", () => {})
  child.stdin.end(JSON.stringify({ locked: toHex(locked), passphrase }))
  const answer = answerIn(await text(child.stdout))
  if (answer.ringKey) return fromHex(answer.ringKey)
  return refuse(answer.refused === "wrong-passphrase" ? "wrong-passphrase" : "damaged-key-file")
}

function answerIn(said: string): { ringKey?: string; refused?: string } {
  if (said === "") throw new Error("the process that unlocks ended without a word")
  return JSON.parse(said)
}
