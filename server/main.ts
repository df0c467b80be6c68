import { randomBytes } from "node:crypto"
import { dayOf } from "../crypto/day.ts"
import { portal } from "./app.ts"
import { type Configuration, configurationSentences, help, readConfiguration } from "./configuration.ts"
import { desk } from "./desk.ts"
import { evaluationsAt } from "./evaluator/client.ts"
import { ownEvaluator } from "./evaluator/process.ts"
import { keepHouse } from "./housekeeping.ts"
import { namingBy } from "./onion.ts"
import { partsSentences, readParts } from "./parts.ts"
import { say, sentences, silenceLibraries } from "./quiet.ts"
import { type Listening, listen, usualPatience } from "./serve.ts"
import { shelfOver } from "./shelf.ts"
import { unsetAtStart } from "./unset.ts"

// Here the clock and randomness come in, and nowhere else.
const now = () => Date.now()
const today = () => dayOf(now())
const random = (length: number) => new Uint8Array(randomBytes(length))

/** Milliseconds that requests under way get to end when the server is asked to stop. */
const lastWords = 5_000

function refuse(sentence: string): never {
  say(sentence)
  process.exit(1)
}

async function start(configuration: Configuration) {
  const read = await readParts(configuration, random, today)
  if (!read.ok) refuse(partsSentences[read.failure.kind])
  const { organisation, store } = read.value
  const fault = () => say(sentences.fault)
  const evaluator = configuration.evaluator
    ? { evaluations: evaluationsAt(configuration.evaluator), stop: () => {} }
    : ownEvaluator(organisation.id)
  const { evaluations } = evaluator
  const shared = { ...read.value, shelf: shelfOver(store, organisation), today, random, fault, evaluations }
  for (const line of unsetAtStart(shared.site, shared.shelf)) say(line)
  const house = keepHouse(store, today, () => say(sentences.notForgotten))
  const deskParts = {
    ...shared,
    now,
    nonceSecret: random(32),
    acknowledgements: new Map(),
    saidOfEntries: new Map(),
    random,
  }
  const { host, port, deskPort, onionPort } = configuration
  const everybody = portal(shared)
  const onion = (at: number) => listen(everybody, host, at, organisation.noindex, usualPatience, namingBy(random(32)))
  const listening = await Promise.all([
    listen(everybody, host, port, organisation.noindex),
    listen(desk(deskParts), host, deskPort, organisation.noindex),
    ...(onionPort === null ? [] : [onion(onionPort)]),
  ]).catch(() => refuse("A port is taken, or the address is not this machine's: see CANOPY_HOST and the ports."))
  const names = ["portal", "desk", "onion"]
  process.stdout.write(`${listening.map(({ port }, at) => `${names[at]} http://${host}:${port}`).join(" ")}\n`)
  const stop = () => {
    house.stop()
    evaluator.stop()
    closeAll(listening).then(() => {
      store.close()
      process.exit(0)
    })
  }
  process.once("SIGTERM", stop)
  process.once("SIGINT", stop)
}

/** Lets what is under way end: a letter half received would otherwise be sent again. */
function closeAll(listening: Listening[]) {
  const last = setTimeout(() => {
    for (const { server } of listening) server.closeAllConnections()
  }, lastWords)
  return Promise.all(
    listening.map(({ server }) => new Promise((resolve) => server.close(resolve).closeIdleConnections())),
  ).finally(() => clearTimeout(last))
}

// What is kept is for nobody else on this machine.
process.umask(0o077)
process.on("uncaughtException", () => refuse(sentences.crash))
silenceLibraries()

if (process.argv.includes("--help")) process.stdout.write(help())
else {
  const configuration = readConfiguration(process.env)
  if (configuration.ok) await start(configuration.value)
  else refuse(configurationSentences[configuration.failure.kind](configuration.failure.variable))
}
