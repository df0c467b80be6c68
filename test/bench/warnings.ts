import { addDays, addMonths, dayOf, monthOf } from "../../crypto/day.ts"
import { type Alert, type Alerts, settings } from "../../crypto/documents/alert.ts"
import { incidentTypes, levels, regions, weapons } from "../../crypto/documents/choices.ts"

/** Warnings as an organisation has them after years: words as often as caseworkers use them, and the same in every run. */

const colours = ["black", "dark blue", "silver", "white", "grey", "red", "green", "beige", "maroon", "gold"]
const makes = ["Ford van", "VW Golf", "Škoda estate", "Transit", "BMW", "Audi A4", "Toyota", "Corsa", "Honda", "moped"]
const towns = ["Manchester", "Leeds", "Bristol", "Cardiff", "Glasgow", "Dublin", "Belfast", "York", "Hull", "Bath"]
const watched = [
  "Changes the place at the last minute.",
  "Says that he has no cash and will pay later.",
  "Asks for the café by the station.",
  "Wants to film and does not take no for an answer.",
  "Brings a friend who waits outside.",
  "Blocks the door when asked to leave.",
  "Sends photos of an ID card that is not his own.",
]
const advised = [
  "Do not go to a second place.",
  "Ask for a deposit before you go.",
  "Tell somebody where you are.",
  "Trust your feeling and leave early.",
]

/** A year has numbers up to 9999: of more warnings than that the earlier ones are of earlier years. */
const aYear = 9999
const digits = (value: number, length: number): string => String(value).padStart(length, "0")
const pick = <Item>(list: readonly Item[], by: number): Item => list[by % list.length]!

function warningAt(at: number, year: number): Alert {
  // Knuth, "The Art of Computer Programming" §6.4: multiplicative hashing.
  const by = (bits: number) => (Math.imul(at + 1, 2_654_435_761) >>> 0) >>> bits
  const month = addMonths(monthOf(dayOf(Date.now())), -1)
  return {
    number: `${digits(year - Math.floor(at / aYear), 2)}-${digits((at % aYear) + 1, 4)}`,
    level: pick(levels, by(3)),
    types: [pick(incidentTypes, by(5)), pick(incidentTypes, by(5) + 1)],
    region: pick(regions, by(9)),
    town: pick(towns, by(7)),
    month,
    setting: pick(settings, by(11)),
    approach: "phone",
    people: [
      {
        gender: "man",
        ageBand: "40s",
        hair: pick(colours, by(13)),
        marks: `a tattoo with the letters ${by(0).toString(36)}`,
      },
    ],
    vehicle: `${pick(colours, by(15))} ${pick(makes, by(17))}`,
    weapons: [pick(weapons, by(19))],
    watchFor: `${pick(watched, by(6))} ${pick(watched, by(16))}`,
    advice: pick(advised, by(8)),
    ending: digits(by(0) % 10_000, 4),
    reports: "one",
    published: month,
    checked: month,
    expires: addMonths(month, 12),
  }
}

/** A list of this many, not signed by anybody. */
export function listOf(count: number): Alerts {
  const today = dayOf(Date.now())
  const year = Number(today.slice(2, 4))
  return {
    kind: "canopy/alerts",
    version: 1,
    epoch: 1,
    organisation: "0".repeat(32),
    previous: null,
    roster: "0".repeat(64),
    validUntil: addDays(today, 28),
    short: "0".repeat(64),
    alerts: Array.from({ length: count }, (_, at) => warningAt(at, year)),
    withdrawn: [],
  }
}
