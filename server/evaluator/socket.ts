import { lstatSync, rmSync } from "node:fs"
import { connect } from "node:net"

/** Whether somebody answers at a socket. */
export function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(socket)
    probe.once("connect", () => resolve(true)).once("error", () => resolve(false))
    probe.once("connect", () => probe.destroy())
  })
}

/** Takes away a socket that an evaluator left when it died. False where something else stands: that is not ours to take. */
export async function madeRoomFor(socket: string): Promise<boolean> {
  const there = lstatSync(socket, { throwIfNoEntry: false })
  if (!there) return true
  if (!there.isSocket() || (await answers(socket))) return false
  rmSync(socket)
  return true
}
