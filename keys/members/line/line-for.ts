import { refuse } from "../../refusals/refusal.ts"
import type { Workstation } from "../../workstation.ts"
import type { Line, Texter } from "./line.ts"
import { plainGateway } from "./plain-gateway.ts"
import { type GatewaySettings, settingsOf } from "./settings.ts"
import { twilio } from "./twilio.ts"

/** Real lines, as the settings name them. `hour`: asked when something is sent. `proxy`: "http://…", or null for none. */
export const lineFor =
  (hour: () => number, proxy: string | null) =>
  (workstation: Workstation): Line => {
    const { smtp, gateway } = settingsOf(workstation) ?? refuse("no-sending-settings")
    return {
      hour: hour(),
      // Loaded when something is sent: no other command waits for it.
      mail: smtp
        ? async (message) => (await import("./mail.ts")).mailerFor(smtp, proxy, workstation.today)(message)
        : null,
      texts: gateway ? texterFor(gateway, workstation) : null,
    }
  }

const texterFor = (gateway: GatewaySettings, { fetch, today }: Workstation): Texter =>
  gateway.kind === "plain" ? plainGateway(gateway, fetch) : twilio(gateway, fetch, today)

/** The lines of this workstation. Throws `no-sending-settings`. */
export const lineOf = (workstation: Workstation): Line =>
  workstation.line?.(workstation) ?? refuse("no-sending-settings")
