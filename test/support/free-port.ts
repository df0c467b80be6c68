import { randomInt } from "node:crypto"
import { once } from "node:events"
import { createServer } from "node:net"

/**
 * A port on 127.0.0.1 that nobody listens on, for a program that is started with it later. Below those that the system
 * itself gives to connections (from 32768 on Linux): else one of a browser's could have taken it meanwhile.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer()
  try {
    probe.listen(port, "127.0.0.1")
    await once(probe, "listening")
    probe.close()
    await once(probe, "close")
    return true
  } catch {
    return false
  }
}
