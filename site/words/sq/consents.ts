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
      label: "A mund të ruajmë një shënim për këtë?",
      hint: "Na ndihmon të të ndihmojmë, dhe të shohim nëse i njëjti person lëndon të tjerë. Nëse Jo, e fshijmë 30 ditë pas mesazhit tonë të fundit.",
    },
    alert: {
      label: "A mund t’i paralajmërojmë të tjerët që bëjnë punë seksi?",
      hint: "Shkruajmë një paralajmërim të shkurtër me fjalët tona. Ai nuk thotë kurrë kush na tregoi.",
    },
    partners: {
      label: "A mund t’ua japim paralajmërimin shërbimeve të tjera të mbështetjes?",
      hint: "Për shembull projekteve që punojnë në terren dhe klinikave. Paralajmërimi nuk thotë kurrë kush na tregoi.",
    },
    policeAnonymous: {
      label: "A mund t’ia tregojmë këtë policisë, pa thënë kush je?",
      hint: `Do të shkonte te: ${listed(organisation.policeReceivers)}. Më parë heqim gjithçka që mund të çojë te ti ose te një vend pune. Nëse policia do më shumë, na pyet ne, dhe ne të pyesim sërish ty.`,
    },
    policeTalk: {
      label: "A dëshiron të organizojmë një bisedë me policinë, pa emrin tënd?",
      hint: "Për shembull me një oficer ndërlidhës, që ka për detyrë të punojë me njerëz që bëjnë punë seksi.",
    },
    policeProxy: {
      label: "A mund të flasim me policinë në vendin tënd?",
      hint: "Nuk do të ishte nevoja të ishe aty.",
    },
    policeShare: {
      label: "A mund t’i japim policisë atë që na tregove, dhe t’i themi kush je?",
      hint: "Për një denoncim të plotë në polici duhet një Po këtu dhe një Po te pyetja që vjen.",
    },
    policeFormal: {
      label: "A dëshiron të bësh një denoncim të plotë në polici?",
      hint: "Të ndihmojmë në çdo hap, ose gjejmë një projekt lokal që e bën këtë. Asgjë nuk dërgohet para se të kemi folur me ty.",
    },
    statistics: {
      label: "A mund ta numërojmë këtë në shifrat tona?",
      hint: "Për shembull “12 raporte në veriperëndim këtë vit”. Asnjë nga fjalët e tua, dhe asgjë për ty.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "A i lejon njerëzit që kontrollojnë këtë numër, makinë ose emër të shohin se ka një paralajmërim?",
  hint: "Njerëzit që bëjnë punë seksi mund të kontrollojnë një numër para se të takohen me dikë. Edhe personi për të cilin na tregon mund ta kontrollojë numrin e vet. Nëse vetëm ti e ke atë numër, personi mund ta marrë me mend se ishe ti.",
}

export const alertPreview: string = "Më tregoni fjalët më parë. Mos publikoni asgjë derisa të kem thënë Po për to."
export const limitsRead: string = "Kam lexuar kur mund t’ju duhet t’i tregoni dikujt."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "Kur mund të na duhet t’i tregojmë dikujt",
  lead: "Atë që thua e mbajmë për vete. Këto janë të vetmet raste kur mund të mos e bëjmë:",
  after: "Këtë e vendosin bashkë dy prej nesh. Të tregojmë ty më parë, nëse mundemi.",
  youngHeading: "Nëse dikush është nën 18 vjeç",
  young: [
    "Ky shërbim është për të rritur. Nuk të pyesim kurrë sa vjeç je, dhe mund të na shkruash në çdo moshë.",
    "Nëse mësojmë se dikë nën 18 vjeç po e lëndojnë, mund të na duhet t’u tregojmë njerëzve që kanë detyrë ta mbrojnë.",
    "Mund të flasësh më parë, pa emër: telefono Childline, 0800 1111. Është falas.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("sq", { type: "conjunction" }).format(names)
