import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "Nu s-a verificat nimic."
const ask = "Roagă un consilier să verifice pentru tine."

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "Verifică",
  heading: "Verifică un număr sau un nume",
  lead: "Scrie un număr de telefon, o adresă de e-mail, un nume de utilizator sau un număr de înmatriculare. Pagina îți arată dacă persoane care fac muncă sexuală au raportat asta la noi.",
  private:
    "Ce scrii rămâne în telefonul tău. Serverul nostru ajută la răspuns, dar nu poate vedea ce verifici și nici ce răspuns primești. Poate vedea doar că cineva verifică ceva.",
  himself:
    "Oricine poate folosi pagina aceasta, chiar și persoana pe care o verifici. De aceea arătăm numai ce ne permit cei care au raportat.",
  label: "Ce vrei să verifici?",
  hint: "Poți scrie în orice fel: 07700 900123 · dave@example.org · bigdave (Instagram) · AB12 CDE",
  go: "Mai departe",
  plainWorks:
    "Când scripturile sunt oprite, serverul nostru vede pentru o clipă ce scrii. Nu păstrează nimic. Mai sigur: permite scripturile la această adresă sau roagă un consilier.",
  plainOff: "Cu scripturile oprite nu poți verifica aici. Roagă un consilier să verifice pentru tine.",

  understoodTitle: "Verifici asta?",
  understoodHeading: "Am înțeles așa",
  isThisIt: "La asta te referi?",
  which: "Se poate citi în mai multe feluri. La care te referi?",
  kinds: {
    tel: "un număr de telefon",
    mail: "o adresă de e-mail",
    vrm: "un număr de înmatriculare",
    user: "un nume de utilizator",
  },
  on: "pe",
  ofKind: ", {kind}",
  checkIt: "Verifică asta",
  change: "Schimbă ce am scris",
  busyNow: "Se verifică. Poate dura câteva secunde.",

  missTitle: "Nu apare în listă",
  missHeading: "Nu apare în listă",
  missText:
    "Asta nu înseamnă că e fără pericol. Nu toată lumea raportează, iar oamenii își schimbă numerele și numele.",
  hitTitle: "Apare în listă",
  hitHeading: "Apare în listă",
  hitText:
    "Persoane care fac muncă sexuală ne-au spus despre cineva care a folosit asta. Acum poate fi a altcuiva. Compară cu ce se spune aici.",
  looked: "Am căutat:",
  levelOnly: "Îți putem spune cât de grav a fost, nimic mai mult. Așa rămâne în siguranță persoana care ne-a spus.",
  levels: {
    danger: "Pericol: ar putea răni grav pe cineva",
    risk: "Risc: ai grijă",
    nuisance: "Deranj: neplăcut, nu periculos",
  },
  advice: {
    danger:
      "Sfatul nostru: nu te întâlni cu această persoană. Dacă ai deja o întâlnire stabilită, scrie-ne sau sună-ne. Ne gândim la asta împreună cu tine.",
    risk: "Sfatul nostru: ai grijă. Întâlnește-te cu această persoană numai dacă cineva știe unde ești. Pleacă dacă simți că ceva nu e în regulă.",
    nuisance: "Sfatul nostru: nu îi da mai mult din timpul tău decât vrei.",
  },
  warning: "Avertizare",
  watchFor: "La ce să te uiți:",
  whatToDo: "Ce poți face:",
  gone: "Există o avertizare despre asta, dar nu o putem arăta acum. Întreabă un consilier.",
  whole: "Găsești avertizarea întreagă, după numărul ei, în lista noastră de avertizări.",
  safetyHeading: "Înainte să te întâlnești cu cineva",
  safety: [
    "Spune-i cuiva unde ești și când te întorci.",
    "Vorbește întâi cu persoana și vezi dacă ce spune se potrivește.",
    "Întâlniți-vă într-un loc din care poți pleca.",
    "Dacă simți că ceva nu e în regulă, ai încredere în ce simți. Poți oricând să spui nu.",
  ],
  more: "Mai multe despre siguranța ta",
  caseworkerHeading: "Vorbește cu un consilier",
  caseworker: "Putem căuta împreună cu tine și ne putem gândi împreună. Nu e nevoie de nume.",
  again: "Verifică altceva",
  tell: "Spune-ne despre cineva",
  off: "Dacă ieși din această pagină, nu rămâne nimic din ce ai verificat.",

  partner: "Ești de la un proiect partener?",
  partnerCode: "Codul proiectului tău",
  partnerHint:
    "Cu el poți verifica și când verifică mulți alții. Serverul nostru știe atunci că proiectul tău verifică ceva, dar nu știe ce.",

  otherWays: "Poți lua legătura cu un consilier așa:",
}

export const checkMessages = {
  problem: "E o problemă",
  error: "Eroare: ",
  empty: "Scrie ce vrei să verifici.",
  "a-part": `Aceasta este doar o parte dintr-un număr. Pagina noastră are nevoie de numărul întreg. ${ask} Un consilier poate căuta și după o parte.`,
  "not-understood":
    "Nu am recunoscut ce ai scris. Scrie un număr de telefon, o adresă de e-mail, un nume de utilizator sau un număr de înmatriculare.",
  "no-connection": `Nu am putut ajunge la serverul nostru. ${nothingSent} Încearcă din nou sau de la altă conexiune.`,
  "nothing-published": `Verificarea nu este încă pregătită. ${nothingSent} ${ask}`,
  offline: `Verificarea este oprită pentru un timp. Asta nu înseamnă că nu e nimic în listă. ${nothingSent} ${ask}`,
  busy: `Prea mulți oameni verifică acum. Asta nu înseamnă că nu e nimic în listă. ${nothingSent} Încearcă din nou peste o oră sau roagă un consilier.`,
  "too-slow": `Acest browser este prea lent pentru verificarea privată. ${nothingSent} ${ask} Sau folosește un browser care poate deschide pagina prin https.`,
  "table-not-signed": `Ce a trimis serverul nostru nu este semnat de noi. ${nothingSent} Nu te încrede în această pagină. Te rugăm să ne suni și să ne spui că ai văzut asta.`,
  "table-old": `Lista trimisă de serverul nostru nu mai este valabilă. ${nothingSent} ${ask}`,
  "table-newer": `Această pagină este mai veche decât lista noastră. ${nothingSent} Încarcă pagina din nou.`,
  "wrong-evaluation": `Răspunsul serverului nostru nu a fost corect. Nu te încrede în el. ${nothingSent} Te rugăm să ne suni și să ne spui că ai văzut asta.`,
  "roster-not-trusted": `Nu am putut afla dacă această listă este a noastră. ${nothingSent} Nu te încrede în această pagină. Te rugăm să ne suni și să ne spui că ai văzut asta.`,
  "not-today": `Atunci data de pe acest aparat sau de pe serverul nostru este greșită. ${nothingSent} ${ask}`,
  "not-loaded": `O parte din această pagină nu a ajuns. ${nothingSent} Încearcă din nou.`,
  "wrong-code": "Acesta nu este un cod de-al nostru. Mai uită-te o dată la el sau lasă câmpul gol.",
} satisfies Record<CheckMessage, string>
