import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "Gawn ni gadw cofnod o hyn?",
      hint: "Mae’n ein helpu ni i’ch helpu chi, ac i weld a yw’r un person yn brifo pobl eraill. Os Na, byddwn yn ei ddileu 30 diwrnod ar ôl ein neges olaf.",
    },
    alert: {
      label: "Gawn ni rybuddio gweithwyr rhyw eraill?",
      hint: "Rydyn ni’n ysgrifennu rhybudd byr yn ein geiriau ein hunain. Dydy’r rhybudd byth yn dweud pwy ddywedodd wrthym.",
    },
    partners: {
      label: "Gawn ni roi’r rhybudd i wasanaethau cymorth eraill?",
      hint: "Er enghraifft prosiectau allgymorth a chlinigau. Dydy’r rhybudd byth yn dweud pwy ddywedodd wrthym.",
    },
    policeAnonymous: {
      label: "Gawn ni ddweud wrth yr heddlu am hyn, heb ddweud pwy ydych chi?",
      hint: `Byddai’n mynd at: ${listed(organisation.policeReceivers)}. Yn gyntaf, rydyn ni’n tynnu allan bopeth a allai bwyntio atoch chi neu at fan gwaith. Os yw’r heddlu eisiau mwy, maen nhw’n gofyn i ni, ac rydyn ni’n gofyn i chi eto.`,
    },
    policeTalk: {
      label: "Hoffech chi i ni drefnu sgwrs gyda’r heddlu, heb eich enw?",
      hint: "Er enghraifft gyda swyddog cyswllt. Gwaith swyddog cyswllt yw gweithio gyda gweithwyr rhyw.",
    },
    policeProxy: { label: "Gawn ni siarad â’r heddlu drosoch chi?", hint: "Fyddai dim rhaid i chi fod yno." },
    policeShare: {
      label: "Gawn ni roi i’r heddlu yr hyn a ddywedoch wrthym, a dweud pwy ydych chi?",
      hint: "Mae angen Ie yma ac Ie i’r cwestiwn nesaf ar gyfer adroddiad llawn i’r heddlu.",
    },
    policeFormal: {
      label: "Ydych chi eisiau gwneud adroddiad llawn i’r heddlu?",
      hint: "Rydyn ni’n eich helpu gyda phob cam, neu’n dod o hyd i brosiect lleol sy’n gwneud hynny. Does dim byd yn cael ei anfon cyn i ni siarad â chi.",
    },
    statistics: {
      label: "Gawn ni gyfrif hyn yn ein ffigurau?",
      hint: "Er enghraifft “12 adroddiad yng Ngogledd-orllewin Lloegr eleni”. Dim un o’ch geiriau, a dim byd amdanoch chi.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "Gaiff pobl sy’n gwirio’r rhif, y car neu’r enw hwn weld bod rhybudd?",
  hint: "Gall gweithwyr rhyw wirio rhif cyn cwrdd â rhywun. Gall y person rydych chi’n dweud wrthym amdano wirio ei rif ei hun hefyd. Os mai dim ond chi sydd â’r rhif hwnnw, efallai y bydd y person yn dyfalu mai chi ddywedodd.",
}

export const alertPreview: string =
  "Dangoswch y geiriau i mi yn gyntaf. Peidiwch â chyhoeddi dim nes fy mod i wedi dweud Ie iddyn nhw."
export const limitsRead: string = "Rwyf wedi darllen pryd y gallai fod yn rhaid i chi ddweud wrth rywun."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Pryd y gallai fod yn rhaid i ni ddweud wrth rywun",
  lead: "Rydyn ni’n cadw i ni ein hunain yr hyn rydych chi’n ei ddweud. Dyma’r unig adegau pan efallai na fyddwn ni’n gwneud hynny:",
  after: "Mae dau ohonom yn penderfynu hynny gyda’n gilydd. Rydyn ni’n dweud wrthych chi yn gyntaf, os gallwn ni.",
  youngHeading: "Os yw rhywun o dan 18 oed",
  young: [
    "Mae’r gwasanaeth hwn ar gyfer oedolion. Dydyn ni byth yn gofyn beth yw eich oed, a gallwch ysgrifennu atom ar unrhyw oed.",
    "Os dysgwn fod rhywun o dan 18 oed yn cael niwed, efallai y bydd yn rhaid i ni ddweud wrth bobl sydd â’r gwaith o’u hamddiffyn.",
    "Gallwch siarad yn gyntaf, heb roi enw: ffoniwch Childline, 0800 1111. Mae am ddim.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("cy", { type: "unit" }).format(names)
