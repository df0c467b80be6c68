import * as z from "zod/mini"
import { done, type Result, refused } from "../crypto/result.ts"

/** Everything that can be set for a server, and what it means. `--help` prints this list. */
export const variables = {
  CANOPY_DATA: "the folder for what is kept; it holds nothing else (required)",
  CANOPY_SITE: "the built site, with client/ and server/entry.mjs (required)",
  CANOPY_ORGANISATION: "the organisation.json that the site was built with (required)",
  CANOPY_HOST: "the address to listen on (127.0.0.1)",
  CANOPY_PORT: "the portal's port, 0 for any free one (8080)",
  CANOPY_ONION_PORT:
    "the port for Tor, which names the circuit at it, 0 for any free one (none; docs/check.md says how)",
  CANOPY_EVALUATOR: "the socket of an evaluator that several servers share (none: this server starts its own)",
  CANOPY_DESK_PORT: "the desk's port, 0 for any free one (8081)",
} as const
type Variable = keyof typeof variables

export type Configuration = {
  data: string
  site: string
  organisation: string
  host: string
  port: number
  deskPort: number
  /** null: no port for an onion service that names circuits. */
  onionPort: number | null
  /** null: this server starts an evaluator of its own. */
  evaluator: string | null
}

export type ConfigurationFailure = { kind: "missing"; variable: Variable } | { kind: "not-a-port"; variable: Variable }

const port = z.string().check(
  z.regex(/^\d{1,5}$/),
  z.refine((text) => Number(text) < 65_536),
)

/** `sentence` of a failure stands below: it names the variable and never its value. */
export function readConfiguration(
  env: Record<string, string | undefined>,
): Result<Configuration, ConfigurationFailure> {
  const value = (variable: Variable, usual?: string) => env[variable] || usual
  for (const variable of ["CANOPY_DATA", "CANOPY_SITE", "CANOPY_ORGANISATION"] as const)
    if (!value(variable)) return refused({ kind: "missing", variable })
  for (const variable of ["CANOPY_PORT", "CANOPY_ONION_PORT", "CANOPY_DESK_PORT"] as const)
    if (!port.safeParse(value(variable, "0")).success) return refused({ kind: "not-a-port", variable })
  const onionPort = value("CANOPY_ONION_PORT")
  return done({
    data: value("CANOPY_DATA")!,
    site: value("CANOPY_SITE")!,
    organisation: value("CANOPY_ORGANISATION")!,
    host: value("CANOPY_HOST", "127.0.0.1")!,
    port: Number(value("CANOPY_PORT", "8080")),
    deskPort: Number(value("CANOPY_DESK_PORT", "8081")),
    onionPort: onionPort === undefined ? null : Number(onionPort),
    evaluator: value("CANOPY_EVALUATOR") ?? null,
  })
}

export const help = (): string =>
  [
    "npm run server: the portal and the desk's port, set by these variables:",
    ...Object.entries(variables).map(([name, meaning]) => `  ${name.padEnd(20)} ${meaning}`),
    "",
  ].join("\n")

export const configurationSentences = {
  missing: (variable) => `Set ${variable}: ${variables[variable]}.`,
  "not-a-port": (variable) => `${variable} is not a port: give a number from 0 to 65535.`,
} satisfies Record<ConfigurationFailure["kind"], (variable: Variable) => string>
