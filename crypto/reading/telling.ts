import { english, type Language, languages } from "../languages.ts"

/**
 * Beginnings of words that would tell what a page is about: sex, work, violence, crime, rape, the police, abuse. A title stands
 * in a history, in a bookmark, in a list of windows and on the margin of what is printed (S35).
 */
const telling: Record<Language, RegExp> = {
  en: /sex|work|prostitut|escort|violen|crim|rape|police|mugs|abus|assault/iu,
  ro: /sex|lucr[aăe]|munc|prostitu|escort|viol|crim|infrac|poli[tț]i|abuz|agres/iu,
  "pt-br": /sex|trabalh|prostitu|viol|crim|estupr|pol[ií]ci|abus|agres|agrid/iu,
  es: /sex|trabaj|prostitu|viol|crim|delit|polic|abus|agres|agred/iu,
  pl: /seks|prac[aęyo]|prostytu|przemoc|przestęp|gwał[tc]|policj|wykorzyst|napa[sśd]/iu,
  hu: /szex|munk|prostitu|erőszak|bűn|rendőr|bántalm|visszaél|támad/iu,
  bg: /секс|работ|проститу|насил|престъп|полиц|злоупотреб|нападен/iu,
  sq: /seks|pun[ëaeo]|prostitu|dhun|krim|përdhun|polic|abuz|sulm/iu,
  th: /เซ็กซ์|ทางเพศ|งาน|โสเภณี|รุนแรง|อาชญา|ข่มขืน|ตำรวจ|ล่วงละเมิด|ทำร้าย/u,
  zh: /性工作|性侵|性交|性暴|卖淫|妓|工作|暴力|犯罪|强奸|警察|警方|虐待|袭击|侵犯/u,
  ru: /секс|работ|проститу|насил|преступ|полици|злоупотреб|нападен/iu,
  // “rhywbeth” is “something”.
  cy: /\brhyw\b|rhywiol|gwaith|gweithi?w|puteini|trais|treis|trosedd|heddlu|cam-?dri|ymosod/iu,
  ar: /جنس|عمل|دعارة|عنف|جريم|جرائم|اغتصاب|شرطة|إساءة|اعتداء/u,
}

/** What tells in a title in this language, or in English: a page may stand in both. null when nothing does. */
export function tellingIn(title: string, language: string): string | null {
  const known = languages.find((each) => each === language) ?? english
  return (telling[known].exec(title) ?? telling.en.exec(title))?.[0] ?? null
}
