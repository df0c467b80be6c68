import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "هل بينها رقم أو اسم أو سيارة لا يعرفها غيركم؟",
    hint: "اكتبوا ذلك هنا. عندئذ لا يعرف من يتحقق منه أي شيء، مهما اخترتم أعلاه.",
  },
  safeNow: { label: "هل أنتم في أمان الآن؟" },
  about: { label: "لمن حدث هذا؟" },
  wants: {
    label: "ماذا تريدون منا؟",
    hint: "اختاروا أي عدد تريدونه. هذا يخبرنا فقط بما تأملونه. نطلب منكم أن تقولوا «نعم» لاحقًا، لكل أمر على حدة.",
  },
  replyLanguage: { label: "بأي لغة نردّ عليكم؟" },
  story: {
    label: "ماذا حدث؟",
    hint: "اكتبوا بأي لغة. لا تهم الأخطاء الإملائية. ابدؤوا من حيث تريدون، وتوقفوا حين تريدون.",
  },
  types: { label: "أي من هذه ينطبق؟", hint: "في هذه القائمة أمور مؤلمة. يمكنكم تخطيها." },
  level: { label: "ما مدى خطورة هذا الشخص في رأيكم؟" },
  when: { label: "متى كان ذلك تقريبًا؟", hint: "مثلًا «الجمعة الماضية» أو «في مارس»." },
  timeBand: { label: "في أي وقت من اليوم كان؟" },
  stillHappening: { label: "هل ما زال مستمرًا؟" },
  region: { label: "في أي منطقة كان؟", hint: "نستخدم هذا لتحذير الناس في المنطقة الصحيحة." },
  town: { label: "البلدة أو المدينة" },
  placeType: { label: "ما نوع المكان؟" },
  placeDetail: { label: "أي شيء آخر عن المكان", hint: "لا ننشر هذا أبدًا." },
  workMode: { label: "كيف تعملون؟ بكلماتكم أنتم", hint: "حتى نقترح مساعدة تناسبكم." },
  contactRoutes: { label: "كيف وصل إليكم هذا الشخص أول مرة؟" },
  metBefore: { label: "هل التقيتم من قبل؟", hint: "نسأل حتى لا يدل التحذير عليكم." },
  weapons: { label: "هل كان هناك سلاح؟" },
  weaponDetail: { label: "المزيد عن السلاح" },
  control: {
    label: "ماذا فعل هذا الشخص أو قال؟",
    hint: "كلمات قالها، حيل، ما طلبه، كيف بدأ الأمر وكيف انتهى. هذا يساعد على معرفة هل هو الشخص نفسه.",
  },
  intoxicated: { label: "هل شرب هذا الشخص كحولًا أو تعاطى مخدرات، في رأيكم؟" },
  lost: { label: "هل أُخذ شيء، أو لم يُدفع؟" },
  lostDetail: { label: "المزيد عما أُخذ" },
  injury: { label: "هل أصابكم أذى؟ إلى ماذا تحتاجون؟", hint: "لرعايتكم فقط. لا ننشر هذا أبدًا." },
  injuryDetail: { label: "المزيد عما تحتاجون إليه" },
  evidence: { label: "هل احتفظتم بشيء؟" },
  phones: { label: "رقم الهاتف", hint: "اكتبوه كما هو عندكم." },
  emails: { label: "البريد الإلكتروني" },
  registrations: { label: "رقم لوحة السيارة", hint: "جزء منه يساعد أيضًا. ضعوا العلامة «?» مكان ما لا تعرفونه." },
  payHandles: { label: "الاسم أو الرقم في عملية دفع" },
  addresses: { label: "العنوان أو مكان العمل الذي ذكره", hint: "لا ننشر هذا أبدًا." },
  support: { label: "هل تريدون مساعدة في أي من هذه؟" },
  supportDetail: { label: "المزيد عن المساعدة التي تريدونها" },
  contactPreference: { label: "كيف يمكننا أن نردّ عليكم؟" },
  contactDetail: {
    label: "بريدكم الإلكتروني أو رقم هاتفكم",
    hint: "فقط إذا اخترتم البريد الإلكتروني أو رسالة نصية أو مكالمة هاتفية. أو اسم الجمعية.",
  },
  contactSafe: {
    label: "كيف نتواصل معكم بأمان؟",
    hint: "الأوقات المناسبة، الكلمات التي يمكننا استخدامها، وهل يمكننا ترك رسالة.",
  },
  name: { label: "بأي اسم نناديكم؟", hint: "أي اسم تحبونه. لا يلزم أن يكون اسمكم الحقيقي." },
  helpArea: { label: "أين نبحث لكم عن مساعدة محلية؟" },
  localProject: { label: "هل أنتم على تواصل مع جمعية محلية؟" },
  accessNeeds: {
    label: "ما الذي يجعل الحديث أسهل؟",
    hint: "ترجمة شفوية، لغة الإشارة، كلمات سهلة، شخص من جنس معيّن من فريق الدعم.",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "ما علاقة هذا الشخص بكم؟" },
  nameUsed: { label: "الاسم الذي ذكره" },
  gender: { label: "الجنس" },
  ageBand: { label: "العمر تقريبًا" },
  height: { label: "الطول" },
  build: { label: "بنية الجسم" },
  hair: { label: "الشعر" },
  facialHair: { label: "اللحية أو الشارب" },
  eyes: { label: "العينان، النظارات" },
  accent: { label: "اللهجة، اللغة" },
  clothing: { label: "الملابس" },
  appearance: { label: "لون البشرة، إذا رأيتم أنه يساعد غيركم" },
  marks: { label: "وشوم، ندوب، أسنان، عرج، رائحة" },
  leaving: { label: "كيف غادر، وفي أي اتجاه" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "اسم المستخدم أو رابط الحساب" }
export const usernamePlatform = { label: "على أي موقع أو تطبيق؟" }
export const vehicleType = { label: "نوع المركبة" }
export const vehicleDescription = { label: "المركبة: الماركة، اللون، الملصقات، الأضرار" }
