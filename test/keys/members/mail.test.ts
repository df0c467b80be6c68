import { once } from "node:events"
import { createServer as createHttp, type Server as HttpServer } from "node:http"
import { type AddressInfo, connect, createServer, type Server, Socket } from "node:net"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest"
import type { Outgoing } from "../../../keys/members/line/line.ts"
import { mailerFor } from "../../../keys/members/line/mail.ts"
import type { SmtpSettings } from "../../../keys/members/line/settings.ts"
import { Refusal } from "../../../keys/refusals/refusal.ts"
import { aDay } from "../workstation.ts"
import { other, ours, signedByOurs } from "./certificates.ts"

/** E-mail over a real connection to a real mail server: over TLS, or not at all (S38, N14). */

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

type Got = { envelope: string[]; raw: string; hello: string; secure: boolean }
type Box = { port: number; got: Got[]; said: string[] }

/** A mail server; `said`: all that it was told before TLS, and the names and passwords. */
async function aServer(options: SMTPServerOptions = {}): Promise<Box> {
  const got: Got[] = []
  const said: string[] = []
  const server = new SMTPServer({
    ...ours,
    logger: false,
    onAuth({ username, password }, _, done) {
      said.push(`${username} ${password}`)
      done(password === "a pass word" ? null : new Error("no"), { user: username })
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk) => chunks.push(chunk))
      stream.on("end", () => {
        got.push({
          envelope: [
            ...(session.envelope.mailFrom ? [session.envelope.mailFrom.address] : []),
            ...session.envelope.rcptTo.map(({ address }) => address),
          ],
          raw: Buffer.concat(chunks).toString(),
          hello: session.hostNameAppearsAs,
          secure: session.secure,
        })
        done()
      })
    },
    ...options,
  })
  server.on("error", () => {})
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  closing.push(() => server.close())
  return { port: (server.server.address() as AddressInfo).port, got, said }
}

/** A line that speaks for itself. */
async function aListener(talk: (socket: Socket, said: string[]) => void): Promise<{ port: number; said: string[] }> {
  const said: string[] = []
  const server: Server = createServer((socket) => {
    socket.on("error", () => {})
    socket.on("data", (data) => said.push(data.toString("latin1")))
    talk(socket, said)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  closing.push(() => server.close())
  return { port: (server.address() as AddressInfo).port, said }
}

const message: Outgoing = {
  channel: "email",
  to: "mai@example.org",
  key: "ab".repeat(16),
  from: "Notices",
  subject: "Notice",
  body: "New notice 26-0143, North West.",
}

const settingsFor = (port: number, given: Partial<SmtpSettings> = {}): SmtpSettings => ({
  host: "localhost",
  port,
  tls: "implicit",
  user: "desk",
  password: "a pass word",
  from: "post@notes.example",
  certificate: ours.cert,
  ...given,
})

/** What became of it, or the refusal. */
async function tried(settings: SmtpSettings, proxy: string | null = null): Promise<string> {
  try {
    return await mailerFor(settings, proxy, aDay, 1500)(message)
  } catch (error) {
    if (error instanceof Refusal) return error.kind
    throw error
  }
}

describe("S38 N14: an e-mail that leaves", () => {
  test.each(["implicit", "starttls"] as const)(
    "goes to one person over TLS (%s), and tells nothing of this machine",
    async (tls) => {
      const { port, got } = await aServer({ secure: tls === "implicit" })
      expect(await tried(settingsFor(port, { tls }))).toBe("sent")
      const { raw, ...rest } = got[0]!
      expect(rest).toEqual({ envelope: ["post@notes.example", "mai@example.org"], hello: "[127.0.0.1]", secure: true })
      const [head = "", body = ""] = raw.split("\r\n\r\n")
      expect(head.split("\r\n").toSorted()).toEqual(
        [
          "From: Notices <post@notes.example>",
          "To: mai@example.org",
          "Subject: Notice",
          `Message-ID: <${"ab".repeat(16)}@notes.example>`,
          "Date: Wed, 17 Jun 2026 00:00:00 +0000",
          "Auto-Submitted: auto-generated",
          "MIME-Version: 1.0",
          "Content-Type: text/plain; charset=utf-8",
          "Content-Transfer-Encoding: base64",
        ].toSorted(),
      )
      expect(Buffer.from(body, "base64").toString().replaceAll("\r\n", "\n")).toBe(
        message.body + "\n".repeat(1024 - message.body.length),
      )
    },
  )

  test("is as long as any other short one", async () => {
    const { port, got } = await aServer({ secure: true })
    const mail = mailerFor(settingsFor(port), null, aDay)
    for (const body of ["a", "New notice 26-0143, North West.", "ü".repeat(300)]) await mail({ ...message, body })
    const lengths = got.map(({ raw }) =>
      Buffer.from(raw.split("\r\n\r\n")[1] ?? "", "base64")
        .toString()
        .replaceAll("\r\n", "\n"),
    )
    expect(new Set(lengths.map((each) => Buffer.byteLength(each))).size).toBe(1)
  })

  test("goes through a proxy by HTTP CONNECT where one is named, and nowhere past it", async () => {
    const { port, got } = await aServer({ secure: true })
    const asked: string[] = []
    const proxy: HttpServer = createHttp()
    proxy.on("connect", ({ url = "" }, socket: Socket) => {
      asked.push(url)
      const way = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n")
        way.pipe(socket).pipe(way)
      })
      for (const each of [way, socket]) each.on("error", () => {})
    })
    proxy.listen(0, "127.0.0.1")
    await once(proxy, "listening")
    closing.push(() => proxy.close())
    const at = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    expect([await tried(settingsFor(port), at), asked, got.length]).toEqual(["sent", [`localhost:${port}`], 1])
    expect(await tried(settingsFor(port), "http://127.0.0.1:1")).toBe("mail-unreachable")
    expect(got.length).toBe(1)
  })
})

describe("S38 N14: without a safe line nothing is said", () => {
  test("STARTTLS taken out of what the server offers: no name, no password, no message", async () => {
    const { port, got, said } = await aServer({
      hideSTARTTLS: true,
      disabledCommands: ["STARTTLS"],
      allowInsecureAuth: true,
    })
    expect([await tried(settingsFor(port, { tls: "starttls" })), said, got]).toEqual(["mail-not-secure", [], []])
  })

  test("a server that speaks no TLS where it should from the first byte hears nothing that can be read", async () => {
    const { port, said } = await aListener((socket) => socket.write("220 hello\r\n"))
    expect(await tried(settingsFor(port))).toBe("mail-not-secure")
    expect(said.join("")).not.toMatch(/EHLO|AUTH|desk|MAIL/)
  })

  test("one that answers in the clear before STARTTLS is done (an answer slipped in) is not believed", async () => {
    const { port, said } = await aListener((socket, all) => {
      socket.write("220 hello\r\n")
      socket.on("data", () => {
        if (all.at(-1)?.startsWith("EHLO")) socket.write("250-hello\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n")
        else if (all.at(-1)?.startsWith("STARTTLS"))
          socket.write("220 go on\r\n250-hello\r\n250 AUTH PLAIN\r\n235 in\r\n")
      })
    })
    expect(await tried(settingsFor(port, { tls: "starttls" }))).not.toBe("sent")
    expect(said.join("")).not.toMatch(/AUTH|MAIL/)
  })

  const wrong: [string, Partial<SMTPServerOptions>, Partial<SmtpSettings>][] = [
    ["one that nobody vouches for", {}, { certificate: undefined }],
    ["another one than that which was given", other, {}],
    ["one that the given one signed, and not itself", signedByOurs, {}],
    ["one of another name", {}, { certificate: undefined, host: "127.0.0.1" }],
  ]
  test.each(wrong)("a certificate that is %s, with STARTTLS and without", async (_, server, given) => {
    for (const tls of ["implicit", "starttls"] as const) {
      const { port, got, said } = await aServer({ ...server, secure: tls === "implicit" })
      const { certificate, ...rest } = { ...settingsFor(port, { tls }), ...given }
      const settings = certificate === undefined ? rest : { ...rest, certificate }
      expect([await tried(settings), said, got]).toEqual(["mail-not-secure", [], []])
    }
  })

  test("a switch in the environment that turns certificates off changes nothing", async () => {
    const { port, said } = await aServer({ secure: true })
    const { certificate: _, ...settings } = settingsFor(port)
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0")
    onTestFinished(() => void vi.unstubAllEnvs())
    expect([await tried(settings), said]).toEqual(["mail-not-secure", []])
  })

  test("nobody there, or a wrong password: said, and the message is due as before", async () => {
    expect(await tried(settingsFor(1))).toBe("mail-unreachable")
    const { port, got } = await aServer({ secure: true })
    expect([await tried(settingsFor(port, { password: "another" })), got]).toEqual(["mail-login", []])
    const silent = await aListener(() => {})
    expect(await tried(settingsFor(silent.port, { tls: "starttls" }))).toBe("mail-unreachable")
  })
})

describe("S38: what the server says of one message", () => {
  const saying = (code: number): Error => Object.assign(new Error("no"), { responseCode: code })

  test.each([
    [550, "refused"],
    [452, "later"],
  ])("%i about the person: %s", async (code, becomes) => {
    const { port, got } = await aServer({ secure: true, onRcptTo: (_, __, done) => done(saying(code)) })
    expect([await tried(settingsFor(port)), got]).toEqual([becomes, []])
  })

  test.each([
    [
      "of us, before anybody is named",
      { onMailFrom: (_: unknown, __: unknown, done: (error: Error) => void) => done(saying(550)) },
    ],
    [
      "of the words",
      {
        onData: (stream: NodeJS.ReadableStream, _: unknown, done: (error: Error) => void) =>
          stream.resume().on("end", () => done(saying(554))),
      },
    ],
  ])("a No %s is nobody’s fault who gets it, and stops the send", async (_, options) => {
    const { port } = await aServer({ secure: true, ...(options as Partial<SMTPServerOptions>) })
    expect(await tried(settingsFor(port))).toBe("mail-refused")
  })

  test("a server that dies when it has the words, and says nothing: it may have gone", async () => {
    const { port } = await aServer({
      secure: true,
      onData: (stream) => void stream.resume().on("end", endAllSockets),
    })
    expect(await tried(settingsFor(port))).toBe("unsure")
  })

  test("one that has the words and never answers: it may have gone", async () => {
    const { port } = await aServer({ secure: true, onData: (stream) => void stream.resume() })
    expect(await tried(settingsFor(port))).toBe("unsure")
  })
})

/** The library does not show its sockets: all of this process go. */
function endAllSockets(): void {
  const { _getActiveHandles: handles } = process as unknown as { _getActiveHandles: () => unknown[] }
  for (const each of handles()) if (each instanceof Socket) each.destroy()
}
