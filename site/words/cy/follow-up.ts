import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "Ysgrifennu atom",
  lead: "Mae’r hyn rydych chi’n ei ysgrifennu yn cael ei selio ar eich ffôn. Dim ond ein gweithwyr achos ni all ei agor. Gallwch hepgor unrhyw flwch.",
  rightCode:
    "Ai eich cod chi yw hwn, gyda’r ddau air hynny? Gyda chod arall, allwn ni ddim gwybod pa adroddiad yw eich un chi.",
  text: {
    label: "Beth hoffech chi ei ddweud wrthym?",
    hint: "Defnyddiwch unrhyw iaith. Rhywbeth newydd, cwestiwn, neu rywbeth a gawson ni’n anghywir.",
  },
  help: {
    heading: "Gofyn am weithiwr achos penodol, neu am wasanaeth",
    support: { label: "Gyda beth hoffech chi gael help?" },
    supportDetail: {
      label: "Mwy am hyn",
      hint: "Er enghraifft: gweithiwr achos sy’n fenyw, neu un sy’n siarad Pwyleg.",
    },
    helpArea: { label: "Ble dylen ni chwilio am help lleol?" },
  },
  consents: {
    heading: "Newid beth gawn ni ei wneud",
    intro:
      "Dewiswch dim ond yr hyn rydych chi eisiau ei newid. Mae’r hyn rydych chi’n ei adael yn wag yn aros fel y mae.",
    again:
      "Ddywedoch chi Na o’r blaen, ond Ie nawr? Yna bydd gweithiwr achos yn gofyn i chi unwaith eto cyn i unrhyw beth ddigwydd.",
    clear: "Clirio fy newisiadau yn y rhan hon",
  },
  send: "Anfon at weithiwr achos",
  again: "Ceisio eto",
  sending: "Yn selio ac yn anfon. Gall hyn gymryd munud.",
  standing: {
    text: "Neu gallwch ei selio ag allweddi sy’n para’n hirach. Dim ond gweithwyr achos all ei agor felly hefyd. Ond os bydd rhywun yn dwyn allwedd o’r fath, bydd gan y person hwnnw fwy o amser i’w defnyddio.",
    button: "Selio â’r allweddi sy’n para’n hirach",
  },

  more: {
    heading: "Eich cod a’ch adroddiad",
    code: "Gwelodd rhywun fy nghod",
    withdraw: "Dileu popeth a ddywedais wrthych",
    back: "Yn ôl",
  },

  withdraw: {
    title: "Dileu popeth",
    heading: "Dileu popeth a ddywedoch wrthym?",
    lead: "Rydyn ni’n dileu’r cyfan. Does dim rhaid i chi ddweud pam.",
    goneHeading: "Beth sy’n cael ei ddileu",
    gone: [
      "Eich adroddiad. Os yw’n dal i aros ar ein gweinydd, mae’n mynd ar unwaith.",
      "Popeth a ysgrifennoch chi wedyn. Os nad yw ein gweithwyr achos wedi’i agor eto, maen nhw’n ei ddileu heb ei ddarllen.",
      "Yr atebion i chi sy’n aros ar ein gweinydd.",
      "Yr hyn nad yw wedi ein gadael eto, er enghraifft rhybudd: mae’n cael ei atal.",
    ],
    staysHeading: "Beth na all neb ei ddadwneud",
    stays: [
      "Yr hyn sydd gan eraill yn barod oherwydd eich Ie chi: yr heddlu, neu wasanaeth.",
      "Yr hyn mae pobl wedi’i ddarllen mewn rhybudd, neu wedi’i argraffu.",
    ],
    after:
      "Mae ein swyddfa’n gwneud hyn ar ddiwrnod gwaith. Gyda’ch cod gallwch ddarllen yma wedyn fod hyn wedi’i wneud. Os ydych chi eisiau atal ar unwaith rybudd sydd wedi’i gyhoeddi, ffoniwch ni.",
    confirm: "Ie, dileu popeth",
    working: "Yn dileu. Gall hyn gymryd munud.",
    doneTitle: "Wedi dileu",
    doneHeading: "Mae eich cais i ddileu popeth wedi’i anfon",
    done: [
      "Mae’r atebion ar ein gweinydd wedi’u dileu. Mae eich adroddiad wedi’i ddileu hefyd, os oedd yn dal i aros yno.",
      "Mae ein gweithwyr achos yn dileu’r gweddill i gyd ar ddiwrnod gwaith. Os nad ydyn nhw wedi agor rhywbeth eto, maen nhw’n ei ddileu heb ei ddarllen.",
      "Mae eich cod a’r atebion wedi mynd oddi ar y dudalen hon. Cadwch eich cod: gydag ef gallwch ddarllen yma fod y cyfan wedi’i wneud.",
    ],
    later: "Gallwch ddweud wrthym eto unrhyw bryd. Gallwch hefyd ein ffonio a gofyn a yw hyn wedi’i wneud.",
  },

  newCode: {
    title: "Cod newydd",
    heading: "Cael cod newydd",
    lead: "Os gwelodd rhywun eich cod, gall y person hwnnw ddarllen ein hatebion, ac ysgrifennu atom gan esgus mai chi sydd yno. Gyda chod newydd, fydd hynny ddim yn bosibl.",
    newest:
      "Os ydych chi wedi newid eich cod o’r blaen, defnyddiwch yr un diweddaraf yma. Dydy cod hŷn ddim yn cyfrif bellach.",
    seen: "Os ydych chi erioed wedi teipio’r cod hwn ar dudalen heb sgriptiau, mae ein gweinydd wedi’i weld. Felly mae un newydd yn syniad da hefyd.",
    read: "Mae atebion sy’n aros nawr yn cael eu dileu ar ein gweinydd. Darllenwch nhw yn gyntaf, os ydych chi eisiau cadw’r hyn maen nhw’n ei ddweud.",
    ready:
      "Bydd angen rhywbeth i ysgrifennu ag ef. Arhoswch yma nes i chi weld y cod newydd. Dim ond unwaith rydyn ni’n ei ddangos. Wedyn dydy’r hen un ddim yn gweithio mwyach.",
    confirm: "Rhowch god newydd i mi",
    working: "Yn gwneud cod newydd ac yn dweud wrth ein gweithwyr achos. Gall hyn gymryd munud.",
    shownTitle: "Eich cod newydd",
    shownHeading: "Eich cod newydd",
    shownLead:
      "O hyn ymlaen rydyn ni’n eich ateb o dan y cod hwn. Ysgrifennwch y cod i lawr cyn i chi adael y dudalen hon, os gwelwch yn dda.",
    emptying: "Yn dileu’r atebion o dan yr hen god.",
    empty: "Dileu’r atebion o dan yr hen god",
    close: "Mae’r cod gen i: cau",
  },
}

const kept = "Does dim o’r hyn a deipioch wedi’i golli."
const otherWay = "Ffoniwch ni, neu ceisiwch yn nes ymlaen neu o gysylltiad arall."
const notSure =
  "Doedd y dudalen hon ddim yn gallu gwneud yn siŵr mai dim ond ein gweithwyr achos fyddai’n ei ddarllen. Felly anfonodd hi ddim byd."

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "Does dim byd i’w anfon eto. Mae un gair, un tic neu un ateb yn ddigon.",
  "follow-up-field-too-long": "Mae “{label}” yn rhy hir. Nifer y llythrennau i’w tynnu: tua {over}.",
  "follow-up-too-long":
    "Mae hyn yn rhy hir i’w selio mewn un darn. Nifer y llythrennau i’w tynnu: tua {over}. Gallwch anfon y gweddill wedyn.",
  "room-left": "Llythrennau: {used} o {room}",
  "room-over": "Rhy hir. Llythrennau i’w tynnu: {over}. Gwnewch hyn yn fyrrach, os gwelwch yn dda.",

  // Questions
  question: "Ateb {number}, {day}: cwestiwn i chi",
  "question-consent": "Rydyn ni’n gofyn i chi eto",
  "alert-words": "Dyma’r rhybudd, fel y byddai pawb yn ei ddarllen:",
  "alert-question": "Gawn ni gyhoeddi’r rhybudd hwn, yn y geiriau hyn?",
  "police-watch-words": "Dyma beth fyddai ar y dudalen “Police Watch”, fel y byddai pawb yn ei ddarllen:",
  "police-watch-question": "Gawn ni gyhoeddi hyn, yn y geiriau hyn?",
  "police-words":
    "Dyma beth fyddai’n cael ei anfon at: {to}. Dim ond y diwrnod y mae’n cael ei anfon sy’n cael ei ychwanegu.",
  "police-question": "Gawn ni roi hyn iddyn nhw, yn y geiriau hyn?",
  "no-answer": "Os na fyddwch chi’n ateb, mae hynny’n golygu Na.",
  "answer-yes": "Ie",
  "answer-no": "Na",
  "answered-yes": "Fe ateboch chi Ie. Mae wedi’i anfon.",
  "answered-no": "Fe ateboch chi Na. Mae wedi’i anfon.",
  "how-to-answer": "Dewiswch yma, yna pwyswch “Anfon at weithiwr achos” isod.",

  // Sending
  "follow-up-sent": "Mae wedi’i selio a’i anfon. Bydd gweithiwr achos yn ei ddarllen ar ddiwrnod gwaith.",
  "letter-no-connection": `Doedd dim modd cyrraedd y gweinydd. Chafodd hyn ddim ei anfon. ${kept} Gwiriwch eich cysylltiad, yna ceisiwch eto.`,
  "letter-nothing-published": `Does gan y gweinydd ddim rhestr o weithwyr achos eto, felly allai neb ei agor. Chafodd hyn ddim ei anfon. ${kept} Ffoniwch ni, neu ceisiwch yn nes ymlaen.`,
  "letter-not-today": `Felly mae’r dyddiad ar ein gweinydd yn anghywir, a dydy’r dudalen hon ddim yn gwybod pa allweddi sy’n iawn. Chafodd dim byd ei anfon. ${kept} Edrychwch ar y dyddiad ar eich ffôn, yna ceisiwch eto, neu ffoniwch ni.`,
  "letter-perhaps-lost": `Chawson ni ddim ateb gan y gweinydd. Efallai ei fod wedi cyrraedd, efallai ddim. ${kept} Ceisiwch eto: rydyn ni’n cadw’r un geiriau unwaith yn unig.`,
  "letter-busy": `Does dim lle ar y gweinydd ar hyn o bryd. Chafodd hyn ddim ei gadw yno. ${kept} Ceisiwch eto ymhen rhai munudau.`,
  "letter-not-taken": `Wnaeth y gweinydd ddim ei dderbyn. Ein camgymeriad ni yw hyn, nid eich un chi. ${kept} Ffoniwch ni, neu ceisiwch eto yn nes ymlaen.`,
  "letter-cannot-seal": `Doedd eich porwr ddim yn gallu ei selio. Chafodd dim byd ei anfon. ${kept} Ceisiwch mewn porwr arall, neu ffoniwch ni.`,
  "letter-not-loaded": `Wnaeth rhan o’r dudalen hon ddim llwytho. Chafodd dim byd ei anfon. ${kept} Gwiriwch eich cysylltiad, yna ceisiwch eto, neu ffoniwch ni.`,
  "letter-another-organisation-key": `Mae’r rhestr o weithwyr achos wedi’i llofnodi gan rywun arall. ${notSure} ${kept} ${otherWay}`,
  "letter-damaged-roster": `Cafodd y rhestr o weithwyr achos ei newid ar ei ffordd. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-roster": `Anfonodd y gweinydd rywbeth nad yw’n rhestr o’n gweithwyr achos. ${notSure} ${kept} ${otherWay}`,
  "letter-older-roster": `Anfonodd y gweinydd hen restr o weithwyr achos. ${notSure} ${kept} ${otherWay}`,
  "letter-expired-roster": `Mae’r rhestr o weithwyr achos yn rhy hen. ${notSure} ${kept} Edrychwch ar y dyddiad ar eich ffôn. Os yw’n gywir, ffoniwch ni.`,
  "letter-key-of-nobody-here": `Mae yno allwedd nad yw’n perthyn i neb sy’n gweithio yma. ${notSure} ${kept} ${otherWay}`,
  "letter-key-of-retired-person": `Mae’r unig allweddi yn perthyn i rywun nad yw’n gweithio yma mwyach. ${notSure} ${kept} ${otherWay}`,
  "letter-key-damaged": `Cafodd allwedd gweithiwr achos ei newid ar ei ffordd. ${notSure} ${kept} ${otherWay}`,
  "letter-not-a-key": `Anfonodd y gweinydd rywbeth nad yw’n allwedd gweithiwr achos. ${notSure} ${kept} ${otherWay}`,
  "letter-key-outside-window": `Mae allweddi ein gweithwyr achos yn rhy hen neu’n rhy newydd ar gyfer heddiw. Chafodd dim byd ei anfon. ${kept} Edrychwch ar y dyddiad ar eich ffôn. Os yw’n gywir, ffoniwch ni.`,
  "letter-too-few-keys": `Does dim digon o’n gweithwyr achos ag allwedd heddiw. Chafodd dim byd ei anfon. ${kept} Ffoniwch ni, neu ceisiwch yfory.`,

  // What a mailbox did not do
  "mailbox-no-connection": "Doedd dim modd cyrraedd y gweinydd.",
  "mailbox-busy": "Mae gan y gweinydd ormod i’w wneud ar hyn o bryd.",
  "mailbox-not-taken": "Wnaeth y gweinydd ddim ateb fel y dylai. Ein camgymeriad ni yw hyn, nid eich un chi.",

  // How far "delete everything" came
  "withdraw-not-begun": "Heb orffen. Efallai nad oes dim wedi’i ddileu eto.",
  "withdraw-not-told":
    "Heb orffen. Os oedd eich adroddiad yn dal i aros ar ein gweinydd, mae wedi’i ddileu yno. Ond efallai nad yw ein gweithwyr achos yn gwybod eto.",
  "withdraw-not-emptied":
    "Heb orffen. Bydd ein gweithwyr achos yn dileu’r hyn sydd ganddyn nhw. Ond efallai fod atebion i chi yn dal i aros ar ein gweinydd.",
  "press-again": "Pwyswch eto, os gwelwch yn dda. Wnaiff hynny ddim niwed. Os nad yw’n helpu, ffoniwch ni.",

  // How far the change of the code came
  "code-not-changed": "Dydy eich cod ddim wedi newid. Mae’r hen un yn dal i weithio.",
  "code-perhaps-changed":
    "Wnaeth y gweinydd ddim ateb. Efallai fod eich cod wedi newid, efallai ddim. Ceisiwch eto: wnaiff hynny ddim niwed. Os oes rhaid i chi adael nawr, ysgrifennwch i lawr y cod newydd sydd isod, a chadwch yr hen un. Mae un ohonyn nhw’n gweithio.",
  "code-not-emptied": "Mae eich cod newydd yn gweithio. Ond efallai fod atebion yn dal i aros o dan yr hen un.",
  "code-changed": "Mae’r atebion o dan yr hen god wedi’u dileu. Mae’r hen god wedi mynd oddi ar y dudalen hon.",
} satisfies Record<FollowUpMessage, string>
