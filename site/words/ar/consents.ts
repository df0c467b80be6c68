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
      label: "هل تسمحون لنا بأن نحتفظ بسجل لهذا؟",
      hint: "هذا يساعدنا على مساعدتكم، وعلى أن نرى هل يؤذي الشخص نفسه آخرين. إذا كان الجواب «لا»، نحذفه بعد 30 يومًا من رسالتنا الأخيرة.",
    },
    alert: {
      label: "هل تسمحون لنا بأن نحذّر عاملين آخرين بالجنس؟",
      hint: "نكتب تحذيرًا قصيرًا بكلماتنا نحن. لا يذكر أبدًا من أخبرنا.",
    },
    partners: {
      label: "هل تسمحون لنا بأن نعطي التحذير لخدمات مساندة أخرى؟",
      hint: "مثل الجمعيات التي تعمل ميدانيًا والعيادات. لا يذكر أبدًا من أخبرنا.",
    },
    policeAnonymous: {
      label: "هل تسمحون لنا بأن نخبر الشرطة، دون أن نقول من أنتم؟",
      hint: `سيذهب ذلك إلى ${listed(organisation.policeReceivers)}. نحذف منه أولًا كل ما قد يدل عليكم أو على مكان عمل. إذا أرادت الشرطة المزيد، فإنها تسألنا، ونسألكم مرة أخرى.`,
    },
    policeTalk: {
      label: "هل تريدون أن نرتّب حديثًا مع الشرطة، دون ذكر اسمكم؟",
      hint: "مثلًا مع ضابط اتصال، ووظيفته العمل مع العاملين بالجنس.",
    },
    policeProxy: {
      label: "هل تسمحون لنا بأن نتحدث مع الشرطة نيابة عنكم؟",
      hint: "لن يكون عليكم أن تحضروا.",
    },
    policeShare: {
      label: "هل تسمحون لنا بأن نعطي الشرطة ما أخبرتمونا به، ونقول لها من أنتم؟",
      hint: "البلاغ الكامل للشرطة يحتاج إلى «نعم» هنا، و«نعم» على السؤال التالي.",
    },
    policeFormal: {
      label: "هل تريدون تقديم بلاغ كامل للشرطة؟",
      hint: "نساعدكم في كل خطوة، أو نجد جمعية محلية تفعل ذلك. لا يُرسل شيء قبل أن نتحدث معكم.",
    },
    statistics: {
      label: "هل تسمحون لنا بأن نحسب هذا في إحصاءاتنا؟",
      hint: "مثلًا: «12 بلاغًا في شمال غرب إنجلترا هذا العام». لا شيء من كلامكم، ولا شيء عنكم.",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "هل تسمحون بأن يرى من يتحقق من هذا الرقم أو السيارة أو الاسم أن هناك تحذيرًا؟",
  hint: "يمكن للعاملين بالجنس أن يتحققوا من رقم قبل أن يقابلوا أحدًا. والشخص الذي تخبروننا عنه يمكنه أيضًا أن يتحقق من رقمه. إذا كان ذلك الرقم لديكم وحدكم، فقد يخمّن أنكم أنتم من أخبرنا.",
}

export const alertPreview = "أروني الكلمات أولًا. لا تنشروا شيئًا قبل أن أقول «نعم» لها."
export const limitsRead = "قرأت متى قد تضطرون إلى إخبار أحد."

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "متى قد نضطر إلى إخبار أحد",
  lead: "ما تقولونه يبقى عندنا. هذه هي الحالات الوحيدة التي قد لا يبقى فيها عندنا:",
  after: "يقرر ذلك اثنان منا معًا. ونخبركم أولًا، إن استطعنا.",
  youngHeading: "إذا كان أحد دون 18 عامًا",
  young: [
    "هذه الخدمة للبالغين. لا نسأل أبدًا كم عمركم، ويمكنكم أن تكتبوا إلينا في أي عمر.",
    "إذا علمنا أن أحدًا دون 18 عامًا يتعرض للأذى، فقد نضطر إلى إخبار أشخاص وظيفتهم حمايته.",
    "يمكنكم أن تتحدثوا أولًا، دون ذكر اسم: اتصلوا بـ Childline: 0800 1111. المكالمة مجانية.",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("ar", { type: "conjunction" }).format(names)
