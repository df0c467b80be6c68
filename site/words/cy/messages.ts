import type { Message } from "../../browser/message-names.ts"

const kept = "Mae eich geiriau yma o hyd."
const otherWay = "Ffoniwch ni, neu ceisiwch yn nes ymlaen neu o gysylltiad arall."
const notSure =
  "Doedd y dudalen hon ddim yn gallu gwneud yn siŵr mai dim ond ein gweithwyr achos fyddai’n darllen eich adroddiad. Felly anfonodd hi ddim byd."

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "Mae problem",
  error: "Gwall: ",
  "nothing-said": "Dydych chi ddim wedi dweud dim wrthym eto. Mae un gair neu un tic yn ddigon.",
  "field-too-long": "Mae “{label}” yn rhy hir. Nifer y llythrennau i’w tynnu: tua {over}.",
  "report-too-long":
    "Mae eich adroddiad yn rhy hir i’w selio mewn un darn. Nifer y llythrennau i’w tynnu: tua {over}. Gallwch anfon y gweddill mewn ail adroddiad.",
  "room-left": "Llythrennau: {used} o {room}",
  "room-over": "Rhy hir. Llythrennau i’w tynnu: {over}. Gwnewch hyn yn fyrrach, os gwelwch yn dda.",

  // About sending
  "no-connection": `Doedd dim modd cyrraedd y gweinydd. Chafodd dim byd ei anfon. ${kept} Gwiriwch eich cysylltiad, yna ceisiwch eto.`,
  "nothing-published": `Does gan y gweinydd ddim rhestr o weithwyr achos eto, felly allai neb agor eich adroddiad. Chafodd dim byd ei anfon. ${kept} Ffoniwch ni, neu ceisiwch yn nes ymlaen.`,
  "not-today": `Felly mae’r dyddiad ar ein gweinydd yn anghywir, a dydy’r dudalen hon ddim yn gwybod pa allweddi sy’n iawn. Chafodd dim byd ei anfon. ${kept} Edrychwch ar y dyddiad ar eich ffôn, yna ceisiwch eto, neu ffoniwch ni.`,
  "perhaps-lost": `Chawson ni ddim ateb gan y gweinydd. Efallai fod eich adroddiad wedi cyrraedd, efallai ddim. ${kept} Ceisiwch eto: rydyn ni’n cadw’r un adroddiad unwaith yn unig.`,
  busy: `Does dim lle ar y gweinydd ar hyn o bryd. Chafodd eich adroddiad ddim ei gadw yno. ${kept} Ceisiwch eto ymhen rhai munudau.`,
  "not-taken": `Wnaeth y gweinydd ddim derbyn eich adroddiad. Ein camgymeriad ni yw hyn, nid eich un chi. ${kept} Ffoniwch ni, neu llwythwch y dudalen hon eto yn nes ymlaen.`,
  "cannot-seal": `Doedd eich porwr ddim yn gallu selio eich adroddiad. Chafodd dim byd ei anfon. ${kept} Ceisiwch mewn porwr arall, neu ffoniwch ni.`,

  // About who would read it
  "another-organisation-key": `Mae’r rhestr o weithwyr achos wedi’i llofnodi gan rywun arall. ${notSure} ${kept} ${otherWay}`,
  "damaged-roster": `Cafodd y rhestr o weithwyr achos ei newid ar ei ffordd. ${notSure} ${kept} ${otherWay}`,
  "not-a-roster": `Anfonodd y gweinydd rywbeth nad yw’n rhestr o’n gweithwyr achos. ${notSure} ${kept} ${otherWay}`,
  "older-roster": `Anfonodd y gweinydd hen restr o weithwyr achos. ${notSure} ${kept} ${otherWay}`,
  "expired-roster": `Mae’r rhestr o weithwyr achos yn rhy hen. ${notSure} ${kept} Edrychwch ar y dyddiad ar eich ffôn. Os yw’n gywir, ffoniwch ni.`,
  "key-of-nobody-here": `Mae yno allwedd nad yw’n perthyn i neb sy’n gweithio yma. ${notSure} ${kept} ${otherWay}`,
  "key-of-retired-person": `Mae’r unig allweddi yn perthyn i rywun nad yw’n gweithio yma mwyach. ${notSure} ${kept} ${otherWay}`,
  "key-damaged": `Cafodd allwedd gweithiwr achos ei newid ar ei ffordd. ${notSure} ${kept} ${otherWay}`,
  "not-a-key": `Anfonodd y gweinydd rywbeth nad yw’n allwedd gweithiwr achos. ${notSure} ${kept} ${otherWay}`,
  "key-outside-window": `Mae allweddi ein gweithwyr achos yn rhy hen neu’n rhy newydd ar gyfer heddiw. Chafodd dim byd ei anfon. ${kept} Edrychwch ar y dyddiad ar eich ffôn. Os yw’n gywir, ffoniwch ni.`,
  "too-few-keys": `Does dim digon o’n gweithwyr achos ag allwedd heddiw. Chafodd dim byd ei anfon. ${kept} Ffoniwch ni, neu ceisiwch yfory.`,
} satisfies Record<Message, string>
