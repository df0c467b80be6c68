import { type Alert, alert } from "../../crypto/documents/alert.ts"

const usual = {
  level: "danger",
  types: ["held", "weapon-threat"],
  region: "north-west",
  town: "Manchester",
  month: "2026-10",
  setting: "hotel",
  approach: "phone",
  people: [{ gender: "man", ageBand: "40s", hair: "grey", marks: "a tattoo on one hand" }],
  vehicle: "Dark blue van",
  weapons: ["knife"],
  watchFor: "Changes the place at the last minute.",
  advice: "Do not go to a second place.",
  reports: "more-than-one",
  published: "2026-10",
  checked: "2026-11",
  expires: "2027-10",
}

/** A warning as it is published, different where a test says so. */
export const warning = (number: string, rest: Record<string, unknown> = {}): Alert =>
  alert.parse({ ...usual, number, ...rest })

/** As many, numbered from 26-0001; `rest` tells what is different for each. */
export const warnings = (count: number, rest: (at: number) => Record<string, unknown> = () => ({})): Alert[] =>
  Array.from({ length: count }, (_, at) => warning(`26-${String(at + 1).padStart(4, "0")}`, rest(at)))
