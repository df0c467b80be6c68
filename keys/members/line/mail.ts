import { request } from "node:http"
import { isIP, type Socket } from "node:net"
import type { PeerCertificate } from "node:tls"
import MailComposer from "nodemailer/lib/mail-composer"
import SMTPConnection from "nodemailer/lib/smtp-connection"
import type { Day } from "../../../crypto/day.ts"
import { Refusal, type RefusalKind, refuse } from "../../refusals/refusal.ts"
import type { HandedOver, Mailer, Outgoing } from "./line.ts"
import type { SmtpSettings } from "./settings.ts"

/**
 * E-mail by a mail server that we log in to (RFC 6409), over TLS or not at all. One message a connection and a recipient;
 * plain text of a few fixed lengths. Nothing in it tells of the machine, its clock, or the program. DKIM is the server's.
 */

/** Bytes of a body, before base64: a short message is as long as any other; a longer one goes up by as much. */
const bodyStep = 1024

/** Blank lines at the end are seen by nobody. */
function padded(body: string): string {
  const bytes = Buffer.byteLength(body)
  return body + "\n".repeat(Math.ceil((bytes + 1) / bodyStep) * bodyStep - bytes)
}

/** Milliseconds without an answer. */
const patience = 30_000

/** `proxy`: "http://127.0.0.1:9080", asked by HTTP CONNECT; null for none. */
export function mailerFor(settings: SmtpSettings, proxy: string | null, today: Day, wait = patience): Mailer {
  return async (message) => {
    const written = await new MailComposer(mailOf(message, settings, today)).compile().build()
    const session = await loggedIn(settings, proxy, wait)
    try {
      return await handOver(session, { from: settings.from, to: [message.to] }, written)
    } finally {
      session.close()
    }
  }
}

/** A session in which nothing of any message was said. Throws `mail-not-secure`, `mail-login` and `mail-unreachable`. */
async function loggedIn(settings: SmtpSettings, proxy: string | null, wait: number): Promise<SMTPConnection> {
  const { host, port, user, password } = settings
  const through = proxy === null ? {} : { connection: await throughProxy(proxy, `${host}:${port}`, wait) }
  const session = new SMTPConnection({ ...optionsFor(settings, wait), ...through })
  try {
    await told((done) => {
      session.on("error", done)
      session.connect(done)
    })
    if (!session.secure) return refuse("mail-not-secure")
    await told((done) => session.login({ user, pass: password }, done))
    return session
  } catch (error) {
    session.close()
    if (error instanceof Refusal) throw error
    return refuse(whyNoSession(error as SmtpError))
  }
}

const told = (ask: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())))

type SmtpError = { code?: string; originalCode?: string; command?: string; responseCode?: number }

const whyNoSession = ({ code = "", originalCode = "" }: SmtpError): RefusalKind => {
  if (code === "EAUTH" || code === "ENOAUTH") return "mail-login"
  const isUnreachable =
    ["EDNS", "ECONNECTION", "ETIMEDOUT"].includes(code) || /^E(?:CONN|HOST|NET|PIPE)/.test(originalCode)
  return isUnreachable ? "mail-unreachable" : "mail-not-secure"
}

const optionsFor = ({ host, port, tls, certificate }: SmtpSettings, wait: number) => ({
  host,
  port,
  secure: tls === "implicit",
  // Without STARTTLS the session ends before a name or a password is said, and before the message.
  requireTLS: true,
  tls: {
    rejectUnauthorized: true,
    minVersion: "TLSv1.2" as const,
    ...(isIP(host) ? {} : { servername: host }),
    ...pinned(certificate),
  },
  // RFC 5321 §4.1.3: an address literal, the same from every machine.
  name: "[127.0.0.1]",
  connectionTimeout: wait,
  greetingTimeout: wait,
  socketTimeout: wait,
  dnsTimeout: wait,
})

/** Only this certificate, whatever others anybody signed for that name. */
const pinned = (certificate: string | undefined) =>
  certificate === undefined ? {} : { ca: [certificate], checkServerIdentity: isPinned(certificate) }

const isPinned = (certificate: string) => {
  const body = certificate.replaceAll(/-----[A-Z ]+-----|\s/g, "")
  return (_: string, { raw }: PeerCertificate): Error | undefined =>
    raw.toString("base64") === body ? undefined : new Error("another certificate")
}

/** RFC 9110 §9.3.6. Throws `mail-unreachable`. */
const throughProxy = (proxy: string, path: string, timeout: number): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { protocol, hostname, port } = URL.canParse(proxy) ? new URL(proxy) : refuse("mail-unreachable")
    if (protocol !== "http:") refuse("mail-unreachable")
    const failed = () => reject(new Refusal("mail-unreachable"))
    request({ host: hostname, port, method: "CONNECT", path, timeout })
      .on("connect", ({ statusCode }, socket) => (statusCode === 200 ? resolve(socket as Socket) : failed()))
      .on("response", failed)
      .on("timeout", failed)
      .on("error", failed)
      .end()
  })

/** Headers: RFC 5322 §3.6; the day's first moment stands for the time. RFC 3834 §5 asks programs not to answer. */
const mailOf = ({ to, from, subject, body, key }: Outgoing, settings: SmtpSettings, today: Day) => ({
  from: { name: from, address: settings.from },
  to: { name: "", address: to },
  subject,
  text: padded(body),
  encoding: "base64",
  messageId: `<${key}@${settings.from.slice(settings.from.indexOf("@") + 1)}>`,
  date: new Date(`${today}T00:00:00Z`),
  xMailer: false as const,
  headers: { "Auto-Submitted": "auto-generated" },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** Throws `mail-refused` when the server takes no message of ours, whoever it is for. */
async function handOver(
  session: SMTPConnection,
  envelope: { from: string; to: string[] },
  written: Buffer,
): Promise<HandedOver> {
  try {
    await told((done) => session.send(envelope, written, done))
    return "sent"
  } catch (error) {
    const { command, responseCode = 0 } = error as SmtpError
    if (command === "RCPT TO" && responseCode >= 400) return responseCode >= 500 ? "refused" : "later"
    // Of a server that answered No, the message has not gone; of one that fell silent, nobody knows.
    return responseCode >= 400 ? refuse("mail-refused") : "unsure"
  }
}
