import type { MailboxMessage } from "../../browser/message-names.ts"
import { plural } from "../plural.ts"

const daysInWords = (days: number): string =>
  plural("cy", days, {
    zero: `${days} diwrnod`,
    one: `${days} diwrnod`,
    two: `${days} ddiwrnod`,
    few: `${days} diwrnod`,
    many: `${days} diwrnod`,
    other: `${days} diwrnod`,
  })

/** The page for reading answers with the code. */
export const comeBack = {
  title: "Darllen ateb",
  heading: "Darllen ateb",
  lead: "Gyda’r cod a gawsoch yma, gallwch ddarllen ein hatebion. Does dim angen rhoi enw.",
  sealed:
    "Dydy eich cod ddim yn gadael eich ffôn. Mae’r dudalen hon yn gwneud allweddi o’r cod, ac yn agor yr atebion gyda nhw.",
  code: "Eich cod",
  hint: "Wyth gair Saesneg, neu wyth rhif. Mae pedair llythyren gyntaf pob gair yn ddigon.",
  read: "Darllen fy atebion",
  reading: "Yn chwilio am atebion ac yn eu hagor. Gall hyn gymryd munud.",
  again: "Ceisio eto",
  otherWays: "Neu cysylltwch â gweithiwr achos mewn ffordd arall:",
  lost: "Os ydych wedi colli eich cod, allwn ni ddim dod o hyd i’ch atebion. Gallwch ddweud wrthym eto, neu ein ffonio.",

  replies: {
    title: "Atebion",
    heading: "Atebion i chi",
    lead: "Wedi’u hagor ar eich ffôn, yr eiliad hon. Mae’r un diweddaraf ar y diwedd.",
    keepHeading: "Cadw neu ddileu",
    keep: (days: number) =>
      `Mae’r atebion hyn yn aros ar ein gweinydd, wedi’u selio, nes i chi eu dileu. Os na wnewch chi hynny, maen nhw’n aros am ${daysInWords(days)}, a than ddiwrnod cyntaf y mis ar ôl hynny. Tan hynny gallwch eu darllen eto gyda’ch cod.`,
    deleted:
      "Os byddwch yn eu dileu, all neb eu darllen yma eto. Allwch chithau ddim chwaith. Mae ein gweithwyr achos yn cadw eu copi nhw. Yn gyntaf, atebwch yr hyn a ofynnon ni, ac anfonwch yr hyn rydych chi wedi’i ysgrifennu.",
    delete: "Rwyf wedi darllen y rhain: eu dileu",
    close: "Cau",
    closeWhy:
      "Mae “Cau” yn tynnu’r atebion a’ch cod oddi ar y dudalen hon. Does dim byd yn cael ei ddileu ar ein gweinydd.",
  },

  nothing: {
    title: "Atebion",
    heading: "Does dim byd yma",
    check: "Gwiriwch eich cod. Ei air cyntaf yw {first}. Ei air olaf yw {last}.",
    right:
      "Os dyna eich cod, does dim ateb yn aros amdanoch chi nawr. Dydy atebion rydych chi wedi’u dileu ddim yn dod yn ôl.",
    ring: (days: number) =>
      `Os nad oes ateb yma ${daysInWords(days)} gwaith ar ôl i chi ddweud wrthym, efallai nad yw eich adroddiad wedi ein cyrraedd. Ffoniwch ni, os gwelwch yn dda.`,
    another: "Yn ôl at y cod",
  },
}

const stays = "Mae eich cod yn y blwch o hyd."
const notSent = "Felly wnaeth y dudalen hon ddim gofyn am atebion."
const otherWay = "Ffoniwch ni, neu ceisiwch yn nes ymlaen neu o gysylltiad arall."
const ringFirst = "Peidiwch â gweithredu arno. Ffoniwch ni a dywedwch eich bod wedi gweld hyn."

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "Mae problem",
  error: "Gwall: ",
  "no-code": "Teipiwch eich cod: wyth gair Saesneg, neu wyth rhif.",
  "word-not-in-list":
    "Gair {at}, “{part}”: dydy’r gair hwn ddim mewn unrhyw god gennym ni. Edrychwch arno eto. Chafodd dim byd ei anfon.",
  "number-not-in-list":
    "Rhif {at}, “{part}”: dydy’r rhif hwn ddim mewn unrhyw god gennym ni. Mae pedwar digid ym mhob rhif, a dydy’r un rhif yn uwch na 2047. Chafodd dim byd ei anfon.",
  "words-wrong-count":
    "Mae 8 gair mewn cod. Nifer y geiriau yma: {count}. Edrychwch a oes gair ar goll neu air yn ormod.",
  "numbers-wrong-count": "Mae 8 rhif o bedwar digid mewn cod. Nifer y rhifau yma: {count}. Edrychwch arnyn nhw eto.",
  mistyped:
    "Mae pob rhan o’r cod hwn yn bod, ond nid gyda’i gilydd. Efallai fod un rhan yn anghywir, neu fod dwy ran wedi newid lle. Chafodd dim byd ei anfon.",

  // About fetching
  "no-connection": `Doedd dim modd cyrraedd y gweinydd. ${stays} Gwiriwch eich cysylltiad, yna ceisiwch eto.`,
  "nothing-published": `Does gan y gweinydd ddim rhestr o weithwyr achos eto. Felly all y dudalen hon ddim gweld pwy ysgrifennodd ateb. ${stays} Ffoniwch ni, neu ceisiwch yn nes ymlaen.`,
  "not-today": `Felly mae’r dyddiad ar ein gweinydd yn anghywir, a dydy’r dudalen hon ddim yn gwybod pwy i’w gredu. ${stays} Edrychwch ar y dyddiad ar eich ffôn, yna ceisiwch eto, neu ffoniwch ni.`,
  busy: `Mae gan y gweinydd ormod i’w wneud ar hyn o bryd. ${stays} Ceisiwch eto ymhen rhai munudau.`,
  "not-taken": `Wnaeth y gweinydd ddim ateb fel y dylai. Ein camgymeriad ni yw hyn, nid eich un chi. ${stays} Ceisiwch eto yn nes ymlaen, neu ffoniwch ni.`,
  "not-loaded":
    "Wnaeth rhan o’r dudalen hon ddim llwytho, neu dydy hi ddim yn gweithio yn y porwr hwn. Chafodd eich cod ddim ei anfon. Gwiriwch eich cysylltiad, yna llwythwch y dudalen hon eto, neu ffoniwch ni.",

  // About who answers
  "another-organisation-key": `Mae’r rhestr o weithwyr achos wedi’i llofnodi gan rywun arall. ${notSent} ${stays} ${otherWay}`,
  "damaged-roster": `Cafodd y rhestr o weithwyr achos ei newid ar ei ffordd. ${notSent} ${stays} ${otherWay}`,
  "not-a-roster": `Anfonodd y gweinydd rywbeth nad yw’n rhestr o’n gweithwyr achos. ${notSent} ${stays} ${otherWay}`,
  "older-roster": `Anfonodd y gweinydd hen restr o weithwyr achos. ${notSent} ${stays} ${otherWay}`,
  "expired-roster": `Mae’r rhestr o weithwyr achos yn rhy hen. ${notSent} ${stays} Edrychwch ar y dyddiad ar eich ffôn. Os yw’n gywir, ffoniwch ni.`,

  // The answers
  from: "Oddi wrth {who}",
  reply: "Ateb {number}, {day}",
  opened:
    "Mae eich adroddiad gyda ni, ac mae allwedd gweithiwr achos wedi’i agor. Mae ein swyddfa’n anfon y llinell hon yn awtomatig.",
  withdrawn: "Rydyn ni wedi dileu popeth a ddywedoch wrthym. Mae ein swyddfa’n anfon y llinell hon yn awtomatig.",
  unfinished:
    "Mae ateb hirach oddi wrth {who} yn dechrau gyda rhif {first}. Nifer ei rannau yw {of}. Dydyn nhw ddim i gyd yma eto, felly dydy’r ateb ddim yn cael ei ddangos. Edrychwch eto yn nes ymlaen, neu ffoniwch ni.",
  "one-letter": "Pan gafodd hwn ei ysgrifennu, roedd gennym un llythyr oddi wrthych.",
  letters: "Pan gafodd hwn ei ysgrifennu, roedd gennym y nifer hwn o lythyrau oddi wrthych: {letters}.",
  missing:
    "Dydy ateb {number} oddi wrth {who} ddim yma. Os na wnaethoch chi ei ddileu, a dydy’r ateb ddim yn hen, efallai fod rhywun wedi’i gadw oddi wrthych. Ffoniwch ni, os gwelwch yn dda.",
  "several-missing":
    "Dydy atebion {first} i {last} oddi wrth {who} ddim yma. Os na wnaethoch chi eu dileu, a dydyn nhw ddim yn hen, efallai fod rhywun wedi’u cadw oddi wrthych. Ffoniwch ni, os gwelwch yn dda.",
  repeated:
    "Mae gan ddau ateb oddi wrth {who} y rhif {number}. Ddylai hynny ddim digwydd. Ffoniwch ni, os gwelwch yn dda.",

  // Answers that are not shown
  "not-shown": "Heb ei ddangos",
  "sealed-for-another-key": `Cafodd rhywbeth yma ei selio ar gyfer cod arall. Nid i chi mae hyn, felly dydy hyn ddim yn cael ei ddangos. ${ringFirst}`,
  damaged: `Cafodd ateb ei ddifrodi neu ei newid ar ei ffordd. Dydy’r ateb ddim yn cael ei ddangos. ${ringFirst}`,
  "not-a-reply": `Mae rhywbeth yma nad yw’n debyg i’r atebion mae ein gweithwyr achos yn eu hysgrifennu. Dydy hyn ddim yn cael ei ddangos. ${ringFirst}`,
  "another-mailbox": `Cafodd ateb ei ysgrifennu i rywun arall a’i roi yma. Dydy’r ateb ddim yn cael ei ddangos. ${ringFirst}`,
  "unknown-caseworker": `Daw ateb oddi wrth rywun nad yw’n un o’n gweithwyr achos, neu nad yw’n un mwyach. Dydy’r ateb ddim yn cael ei ddangos. ${ringFirst}`,
  "not-signed-by-caseworker": `Dydy ateb ddim wedi’i lofnodi gan y gweithiwr achos sy’n cael ei enwi ynddo. Dydy’r ateb ddim yn cael ei ddangos. ${ringFirst}`,
  "not-bound-to-code": `Daw ateb oddi wrth rywun nad yw erioed wedi darllen eich adroddiad. Dydy’r ateb ddim yn cael ei ddangos. ${ringFirst}`,

  // Deleting and closing
  deleting: "Yn dileu.",
  deleted: "Mae’r atebion wedi’u dileu ar ein gweinydd. Mae’r atebion a’ch cod wedi mynd oddi ar y dudalen hon.",
  closed:
    "Wedi cau. Mae eich cod a’r atebion wedi mynd oddi ar y dudalen hon. Chafodd dim byd ei ddileu ar ein gweinydd.",
  "delete-no-connection":
    "Doedd dim modd cyrraedd y gweinydd. Efallai fod yr atebion wedi’u dileu, efallai ddim. Pwyswch eto: wnaiff hynny ddim niwed.",
  "delete-busy":
    "Mae gan y gweinydd ormod i’w wneud ar hyn o bryd. Dydy’r cyfan ddim wedi’i ddileu. Pwyswch eto ymhen rhai munudau.",
  "delete-not-taken":
    "Wnaeth y gweinydd ddim ateb fel y dylai. Efallai nad yw popeth wedi’i ddileu. Pwyswch eto, neu ffoniwch ni.",
} satisfies Record<MailboxMessage, string>
