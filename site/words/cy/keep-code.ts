/** Ways to keep the code, each with what it risks: a page of its own, and a part of the receipt. */
export const keepCode = {
  title: "Eich cod",
  what: "Ar ddiwedd adroddiad rydych chi’n cael cod. Mae’n arwain at ein hatebion, a dim ond chi sydd ag ef.",
  heading: "Sut i gadw eich cod",
  choose: "Dewiswch y ffordd sydd fwyaf diogel lle rydych chi’n byw. Mae un ffordd yn ddigon.",
  ways: [
    {
      heading: "Ysgrifennu’r cod i lawr",
      text: "Gallwch guddio’r geiriau Saesneg mewn rhestr siopa. Y risg: mae rhywun yn dod o hyd i’r papur, neu’n ei daflu.",
    },
    {
      heading: "Cadw’r rhifau fel cysylltiadau",
      text: "Rhowch nhw yn eich ffôn fel rhannau o rifau ffôn. Y risg: mae rhywun yn edrych trwy’r ffôn, neu mae’r ffôn yn rhannu ei gysylltiadau.",
    },
    {
      heading: "Ei argraffu",
      text: "Mae’r papur yn dangos dim ond yr wyth gair Saesneg, neu dim ond y rhifau. Y risg: gall argraffydd gadw copi, a gall porwr argraffu’r cyfeiriad ar yr ymyl. Os felly, torrwch hwnnw i ffwrdd.",
    },
    {
      heading: "Ei gofio",
      text: "Gwnewch stori fach o’r wyth gair, yn eu trefn. Y risg: rydych chi’n anghofio un gair, a dydy’r cod ddim yn gweithio.",
    },
    {
      heading: "Nid fel llun",
      text: "Mae ffonau’n aml yn copïo lluniau i leoedd eraill. Gall rhywun ei weld yno.",
    },
  ],
  lostHeading: "Os byddwch yn ei golli",
  lost: "Wedyn all neb ddod o hyd i chi, ac allwch chi ddim darllen ein hatebion. Allwn ni ddim gwneud y cod eto. Gallwch ddweud wrthym eto bob amser.",
  foundHeading: "Os bydd rhywun yn dod o hyd iddo",
  found:
    "Os yw’r person yn gwybod i beth mae’r cod, gall ddarllen ein hatebion. Gall ysgrifennu atom gan esgus mai chi sydd yno, a dileu popeth. All y person ddim darllen eich adroddiad yma.",
  changeHeading: "Os gwelodd rhywun y cod",
  change:
    "Dewiswch “Darllen ateb”, teipiwch eich cod, yna dewiswch “Gwelodd rhywun fy nghod”. Byddwch yn cael un newydd.",
  never:
    "Peidiwch â’i roi i neb. Dim ond y dudalen “Darllen ateb” ar y wefan hon sy’n gofyn amdano. Fydd neb o’n pobl ni byth yn gofyn.",
}
