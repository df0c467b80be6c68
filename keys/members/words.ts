import type { regions } from "../../crypto/documents/choices.ts"
import type { SenderLabel, Subject } from "../../crypto/documents/sign-up.ts"
import type { Notice } from "./notice.ts"

/**
 * What leaves for members, word for word. A text is one of 160 signs at most, all of them in GSM 7-bit (3GPP TS 23.038
 * §6.2.1). `at`: the short address.
 */

export const senderWords: Record<SenderLabel, string> = {
  notices: "Notices",
  updates: "Updates",
  bulletin: "Bulletin",
  office: "Office",
  newsletter: "Newsletter",
}

export const subjectWords: Record<Subject, string> = {
  notice: "Notice",
  update: "Update",
  bulletin: "Bulletin",
  item: "Item",
}

const shortRegions: Record<(typeof regions)[number], string> = {
  "north-east": "North East",
  "north-west": "North West",
  "yorkshire-humber": "Yorkshire",
  "east-midlands": "East Midlands",
  "west-midlands": "West Midlands",
  "east-england": "East",
  london: "London",
  "south-east": "South East",
  "south-west": "South West",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "N Ireland",
  ireland: "Ireland",
  online: "online",
  touring: "all areas",
}

export const echoWords = (echo: string): string => (echo.match(/\d{3}/g) ?? []).join(" ")

type Called = { subject: Subject }

/** "New notice 26-0143, North West." · "Notice 26-0143 is taken back." */
export function noticeLine(
  { subject }: Called,
  notices: readonly Pick<Notice, "number" | "region" | "back">[],
): string {
  const fresh = notices.filter(({ back }) => !back).map(({ number, region }) => `${number}, ${shortRegions[region]}`)
  const back = notices.filter((notice) => notice.back).map(({ number }) => number)
  return [
    ...(fresh.length > 0 ? [`New ${subject} ${fresh.join("; ")}.`] : []),
    ...(back.length > 0
      ? [`${subjectWords[subject]} ${back.join(", ")} ${back.length > 1 ? "are" : "is"} taken back.`]
      : []),
  ].join(" ")
}

export const textWords = {
  notice: (line: string, at: string) => `${line} Reply STOP. ${at}/n`,
  ask: (echo: string, at: string) =>
    `Your number: ${echoWords(echo)}. Give it at ${at}/y and messages begin. Not you? Do nothing, or reply STOP.`,
  yearly: (echo: string, at: string) =>
    `Do you still want messages? Your number: ${echoWords(echo)}. Give it at ${at}/y, or they end. Reply STOP.`,
  goodbye: (at: string) => `Messages have ended, as somebody asked. If it was not you, come back at ${at}/y.`,
  test: (at: string) => `This is a test. ${at}/n`,
}

const stopLine = (at: string): string => `To stop: https://${at}/s`

export const mailWords = {
  notice: (line: string, at: string, full: readonly string[]) =>
    [line, ...full, `https://${at}/n`, stopLine(at)].join("\n\n"),
  ask: (echo: string, at: string) =>
    [
      "Somebody asked for messages to this address.",
      `If it was you, open https://${at}/y and give this number: ${echoWords(echo)}`,
      "If it was not you, do nothing. Nothing more will come.",
      "Answers to this address are not read.",
    ].join("\n\n"),
  yearly: (echo: string, at: string) =>
    [
      "We ask once a year: do you still want messages?",
      `If you do, open https://${at}/y and give this number: ${echoWords(echo)}`,
      "If you do nothing, they end, and we forget this address.",
      stopLine(at),
    ].join("\n\n"),
  goodbye: (at: string) =>
    [
      "Messages to this address have ended, as somebody asked. We have forgotten it.",
      `If it was not you, come back at https://${at}/y`,
    ].join("\n\n"),
  test: (at: string) => ["This is a test.", `https://${at}/n`].join("\n\n"),
}
