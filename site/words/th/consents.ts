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
      label: "เราขอเก็บบันทึกเรื่องนี้ไว้ได้ไหม",
      hint: "การเก็บไว้ช่วยให้เราช่วยคุณได้ และเห็นได้ว่าคนเดียวกันทำร้ายคนอื่นด้วยหรือไม่ ถ้าตอบ “ไม่ตกลง” เราจะลบเรื่องนี้ 30 วันหลังจากข้อความสุดท้ายของเรา",
    },
    alert: {
      label: "เราขอเตือนพนักงานบริการคนอื่นได้ไหม",
      hint: "เราเขียนคำเตือนสั้น ๆ ด้วยถ้อยคำของเราเอง คำเตือนไม่มีวันบอกว่าใครแจ้งเรา",
    },
    partners: {
      label: "เราขอส่งคำเตือนนี้ให้บริการช่วยเหลืออื่นได้ไหม",
      hint: "เช่น โครงการที่ลงพื้นที่และคลินิก คำเตือนไม่มีวันบอกว่าใครแจ้งเรา",
    },
    policeAnonymous: {
      label: "เราขอบอกเรื่องนี้กับตำรวจ โดยไม่บอกว่าคุณเป็นใคร ได้ไหม",
      hint: `ข้อมูลจะส่งไปที่ ${listed(organisation.policeReceivers)} ก่อนส่ง เราจะเอาทุกอย่างที่อาจชี้มาถึงคุณหรือสถานที่ทำงานออก ถ้าตำรวจต้องการรู้มากขึ้น ตำรวจจะถามเรา แล้วเราจะถามคุณอีกครั้ง`,
    },
    policeTalk: {
      label: "คุณอยากให้เรานัดให้คุณคุยกับตำรวจ โดยไม่บอกชื่อคุณไหม",
      hint: "เช่น กับตำรวจผู้ประสานงาน ซึ่งมีหน้าที่ทำงานร่วมกับพนักงานบริการ",
    },
    policeProxy: { label: "เราขอคุยกับตำรวจแทนคุณได้ไหม", hint: "คุณไม่ต้องอยู่ที่นั่นด้วย" },
    policeShare: {
      label: "เราขอส่งข้อมูลให้ตำรวจได้ไหม ทั้งสิ่งที่คุณเล่าให้เราฟัง และว่าคุณเป็นใคร",
      hint: "การแจ้งความเต็มรูปแบบต้องมีคำตอบ “ตกลง” ในข้อนี้ และ “ตกลง” ในข้อถัดไป",
    },
    policeFormal: {
      label: "คุณต้องการแจ้งความเต็มรูปแบบกับตำรวจไหม",
      hint: "เราช่วยคุณทุกขั้นตอน หรือหาโครงการในพื้นที่ที่ช่วยแบบนี้ จะไม่มีอะไรถูกส่งไปก่อนที่เราได้คุยกับคุณ",
    },
    statistics: {
      label: "เราขอนับเรื่องนี้ในตัวเลขสถิติของเราได้ไหม",
      hint: "เช่น “ปีนี้มีการแจ้ง 12 เรื่องในอังกฤษตะวันตกเฉียงเหนือ” ไม่มีถ้อยคำของคุณ และไม่มีอะไรเกี่ยวกับคุณ",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "ให้คนที่ตรวจสอบเบอร์ รถ หรือชื่อนี้ เห็นว่ามีคำเตือนได้ไหม",
  hint: "พนักงานบริการตรวจสอบเบอร์ก่อนไปพบใครได้ คนที่คุณเล่าถึงก็ตรวจสอบเบอร์ของตัวเองได้เช่นกัน ถ้ามีแค่คุณที่มีเบอร์นั้น เขาอาจเดาได้ว่าเป็นคุณ",
}

export const alertPreview: string = "ให้ฉันดูถ้อยคำก่อน อย่าเผยแพร่อะไรจนกว่าฉันจะตอบตกลงกับถ้อยคำนั้น"
export const limitsRead: string = "ฉันอ่านแล้วว่าเมื่อไรที่ทางองค์กรอาจต้องบอกคนอื่น"

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "เมื่อไรที่เราอาจต้องบอกคนอื่น",
  lead: "เราไม่บอกต่อสิ่งที่คุณเล่า มีแค่กรณีต่อไปนี้เท่านั้นที่เราอาจบอกต่อ:",
  after: "คนของเราสองคนตัดสินใจเรื่องนี้ร่วมกัน เราจะบอกคุณก่อน ถ้าทำได้",
  youngHeading: "ถ้ามีคนอายุต่ำกว่า 18 ปี",
  young: [
    "บริการนี้สำหรับผู้ใหญ่ เราไม่มีวันถามอายุคุณ และคุณเขียนหาเราได้ไม่ว่าอายุเท่าไร",
    "ถ้าเรารู้ว่ามีคนอายุต่ำกว่า 18 ปีกำลังถูกทำร้าย เราอาจต้องบอกคนที่มีหน้าที่ปกป้องเขา",
    "คุณคุยก่อนได้โดยไม่บอกชื่อ: โทรหา Childline ที่ 0800 1111 โทรฟรี",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("th", { type: "conjunction" }).format(names)
