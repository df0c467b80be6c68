/** What stands on every page. Titles stay neutral: they can be read in a history, a bookmark, a task list. */
export const layout = {
  site: "Canopy",
  skip: "الانتقال إلى الصفحة",
  leave: "مغادرة هذا الموقع",
  leaving: "جارٍ المغادرة",
  pressTwice: "مفتاح Shift. اضغطوه مرتين أخريين للمغادرة.",
  pressOnce: "مفتاح Shift. اضغطوه مرة أخرى للمغادرة.",
  navigation: "الصفحات",
  caseworker: "تحدثوا مع فريق الدعم",
  tell: "أخبرونا",
  answers: "قراءة الرد",
  warnings: "التحذيرات",
  check: "التحقق",
  protect: "كيف نحميكم",
  safety: "استخدام هذا الموقع بأمان",
  paper: "على الورق",
  challenge: "تحذير فيه خطأ",
  policeWatch: "Police Watch",
  all: "كل الصفحات",
  languages: "اللغات",
  /** Over a page that nobody has translated. */
  inEnglish: "هذه الصفحة بالإنجليزية حاليًا. يمكنكم أن تسألونا عنها بلغتكم.",
  /** Over the words of consent, and over the limits of confidence, until somebody has made sure of the translation. */
  partInEnglish: "هذا الجزء بالإنجليزية، لأن أحدًا لم يتأكد من الترجمة بعد. يمكنكم تخطيه، ويمكنكم أن تسألونا بلغتكم.",
  /** Under a page of words. */
  checked: (month: string) => `آخر مرة تأكد فيها أحد من هذه الصفحة: ${month}.`,
  demonstration: "هذا عرض تجريبي. لا ترسلوا بلاغًا حقيقيًا.",
  key: "مفتاحنا",
  earlierKey: (until: string) => `مفتاحنا السابق، وهو صالح حتى ${until}`,
  keyWhy: "قارنوه بالمفتاح الذي على بطاقاتنا.",
  free: "مجاني وسري. مستقل عن الشرطة.",
}

export const contact = {
  phone: "الهاتف",
  email: "البريد الإلكتروني",
  hours: "ساعات العمل",
  danger: "هل أنتم في خطر الآن؟ اتصلوا بـ 999. المكالمة مجانية.",
}
