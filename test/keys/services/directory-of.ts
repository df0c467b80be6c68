import type { Day } from "../../../crypto/day.ts"
import { addService, changeService } from "../../../keys/services/directory.ts"
import type { Service, ServiceWords } from "../../../keys/services/service.ts"
import type { Workstation } from "../../../keys/workstation.ts"

/** A service as a caseworker writes it down. */
export const words = (rest: Partial<ServiceWords> = {}): ServiceWords => ({
  name: "Open Door Clinic",
  kinds: ["health"],
  regions: ["north-west"],
  areas: ["Bolton"],
  phone: "0161 496 0123",
  hours: "Monday to Friday, 9 to 5",
  languages: ["English", "Română"],
  welcome: ["migrants", "trans people"],
  notes: "Ask for Dee.",
  ...rest,
})

export const inDirectory = (workstation: Workstation, rest: Partial<ServiceWords> = {}): Service =>
  addService(workstation, words(rest))

/** Written down on this day, and never checked again. */
export const checkedOn = (workstation: Workstation, day: Day, rest: Partial<ServiceWords> = {}): Service =>
  inDirectory({ ...workstation, today: day }, rest)

export const otherwise = (workstation: Workstation, { id }: Service, rest: Partial<ServiceWords>): Service =>
  changeService(workstation, id, words(rest))
