import type { Alert } from "../../../crypto/documents/alert.ts"
import type { HandedOver, Line, Outgoing, Receipt } from "../../../keys/members/line/line.ts"
import { keepSettings } from "../../../keys/members/line/settings.ts"
import { type Change, nextList } from "../../../keys/outbound/alerts/list.ts"
import { bindingOf, lastList } from "../../../keys/outbound/alerts/published.ts"
import type { Workstation } from "../../../keys/workstation.ts"
import { type Desk, later } from "./people.ts"

/** Published warnings, and lines that do as they are told. */

const anAlert = (number: string, given: Partial<Alert>): Alert => ({
  number,
  level: "danger",
  types: ["assault"],
  region: "north-west",
  setting: "indoors",
  approach: "phone",
  people: [],
  weapons: [],
  watchFor: "He asks for a second address.",
  advice: "Do not go alone.",
  reports: "one",
  published: "2026-06" as Alert["published"],
  checked: "2026-06" as Alert["checked"],
  expires: "2027-06" as Alert["expires"],
  ...given,
})

/** As if they had been published by this workstation. */
export function published(
  workstation: Workstation,
  warnings: { [number: string]: Partial<Alert> },
  withdrawn: string[] = [],
  rest: Pick<Change, "paused" | "resumed"> = {},
): void {
  const added = Object.entries(warnings).map(([number, given]) => anAlert(number, given))
  const list = nextList(lastList(workstation), { added, withdrawn, ...rest }, bindingOf(workstation))
  workstation.vault.put("published/alerts", { document: `${JSON.stringify(list)}\n`, signatures: [] })
}

export const settings = {
  address: "notes.example",
  smtp: {
    host: "localhost",
    port: 465,
    tls: "implicit",
    user: "desk",
    password: "a pass word",
    from: "post@notes.example",
  },
  gateway: { kind: "plain", url: "https://texts.example/v1", token: "a token" },
}
export const set = (workstation: Workstation): unknown => keepSettings(workstation, JSON.stringify(settings))

/** What was handed over, and what the other side says of each; by default it takes everything. */
export class Lines {
  mails: Outgoing[] = []
  texts: Outgoing[] = []
  hour = 12
  stops: string[] = []
  mailSays: (message: Outgoing) => HandedOver | Promise<HandedOver> = () => "sent"
  textSays: (message: Outgoing) => HandedOver | Promise<HandedOver> = () => "sent"
  lookSays: (key: string) => Receipt | Promise<Receipt> = () => "accepted"

  get line(): Line {
    return {
      hour: this.hour,
      mail: async (message) => {
        this.mails.push(message)
        return this.mailSays(message)
      },
      texts: {
        send: async (message) => {
          this.texts.push(message)
          return this.textSays(message)
        },
        look: async ({ key }) => this.lookSays(key),
        stops: async () => ({ numbers: this.stops, next: "1" }),
      },
    }
  }

  /** Everything that left, as one text. */
  get all(): Outgoing[] {
    return [...this.mails, ...this.texts]
  }
}

/** The program dies: no refusal, and nothing is written down after it. */
export class Death extends Error {}
export const dies = (): never => {
  throw new Death()
}

/** The same home after a death: the vault is opened anew. */
export const again = (desk: Desk): Promise<Desk> => later(desk, 0)
