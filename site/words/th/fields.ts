import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "ในนั้นมีเบอร์ ชื่อ หรือรถที่คุณรู้อยู่คนเดียวไหม",
    hint: "เขียนไว้ที่นี่ แล้วคนที่ตรวจสอบสิ่งนั้นจะไม่รู้อะไรเลย ไม่ว่าคุณเลือกอะไรไว้ข้างบน",
  },
  safeNow: { label: "ตอนนี้คุณปลอดภัยไหม" },
  about: { label: "เรื่องนี้เกิดกับใคร" },
  wants: {
    label: "คุณอยากให้เราทำอะไร",
    hint: "เลือกกี่ข้อก็ได้ ข้อนี้แค่บอกเราว่าคุณหวังอะไร เราจะถามทีหลังว่าคุณตกลงไหม ทีละข้อ",
  },
  replyLanguage: { label: "อยากให้เราตอบเป็นภาษาอะไร" },
  story: {
    label: "เกิดอะไรขึ้น",
    hint: "ใช้ภาษาไหนก็ได้ สะกดผิดไม่เป็นไร เริ่มตรงไหนก็ได้ หยุดเมื่อไรก็ได้",
  },
  types: { label: "ข้อไหนตรงบ้าง", hint: "รายการนี้พูดถึงเรื่องที่หนัก คุณข้ามได้" },
  level: { label: "คุณคิดว่าเขาอันตรายแค่ไหน" },
  when: { label: "เกิดขึ้นประมาณเมื่อไร", hint: "เช่น “วันศุกร์ที่แล้ว” หรือ “เดือนมีนาคม”" },
  timeBand: { label: "ช่วงไหนของวัน" },
  stillHappening: { label: "เรื่องนี้ยังเกิดอยู่ไหม" },
  region: { label: "เกิดในเขตไหน", hint: "เราใช้ข้อนี้เพื่อเตือนคนในเขตที่ถูกต้อง" },
  town: { label: "เมือง" },
  placeType: { label: "เป็นสถานที่แบบไหน" },
  placeDetail: { label: "เรื่องอื่นเกี่ยวกับสถานที่", hint: "เราไม่เผยแพร่ข้อนี้" },
  workMode: { label: "คุณทำงานแบบไหน ใช้คำของคุณเอง", hint: "เพื่อให้เราแนะนำความช่วยเหลือที่เหมาะ" },
  contactRoutes: { label: "ตอนแรกเขาติดต่อคุณทางไหน" },
  metBefore: { label: "เคยเจอกันมาก่อนไหม", hint: "เราถามเพื่อให้คำเตือนไม่ชี้มาที่คุณ" },
  weapons: { label: "มีอาวุธไหม" },
  weaponDetail: { label: "เพิ่มเติมเรื่องอาวุธ" },
  control: {
    label: "เขาทำหรือพูดอะไร",
    hint: "คำที่เขาใช้ กลวิธี สิ่งที่เขาขอ เริ่มและจบอย่างไร สิ่งนี้ช่วยให้ดูว่าเป็นคนเดียวกันไหม",
  },
  intoxicated: { label: "คุณคิดว่าเขาดื่มเหล้าหรือใช้ยามาใช่ไหม" },
  lost: { label: "มีอะไรถูกเอาไป หรือคุณไม่ได้รับเงินไหม" },
  lostDetail: { label: "เพิ่มเติมเรื่องสิ่งที่ถูกเอาไป" },
  injury: { label: "คุณบาดเจ็บไหม ต้องการอะไร", hint: "เพื่อดูแลคุณเท่านั้น เราไม่เผยแพร่ข้อนี้" },
  injuryDetail: { label: "เพิ่มเติมเรื่องสิ่งที่คุณต้องการ" },
  evidence: { label: "คุณเก็บอะไรไว้ไหม" },
  phones: { label: "เบอร์โทรศัพท์", hint: "เขียนตามที่คุณมี" },
  emails: { label: "อีเมล" },
  registrations: { label: "ทะเบียนรถ", hint: "แค่บางส่วนก็ช่วยได้ ใส่ ? ตรงที่ไม่รู้" },
  payHandles: { label: "ชื่อหรือหมายเลขบนรายการจ่ายเงิน" },
  addresses: { label: "ที่อยู่หรือที่ทำงานที่เขาบอก", hint: "เราไม่เผยแพร่ข้อนี้" },
  support: { label: "คุณอยากให้ช่วยเรื่องไหนไหม" },
  supportDetail: { label: "เพิ่มเติมเรื่องที่อยากให้ช่วย" },
  contactPreference: { label: "เราตอบคุณทางไหนได้" },
  contactDetail: {
    label: "อีเมลหรือเบอร์โทรศัพท์ของคุณ",
    hint: "เฉพาะเมื่อคุณเลือกอีเมล SMS หรือโทรศัพท์ หรือใส่ชื่อโครงการ",
  },
  contactSafe: {
    label: "เราติดต่อคุณอย่างไรจึงปลอดภัย",
    hint: "เวลาที่สะดวก คำที่เราใช้ได้ ฝากข้อความไว้ได้หรือไม่",
  },
  name: { label: "อยากให้เราเรียกคุณว่าอะไร", hint: "ชื่อไหนก็ได้ที่คุณชอบ ไม่ต้องเป็นชื่อจริง" },
  helpArea: { label: "ให้เราหาความช่วยเหลือในพื้นที่ไหน" },
  localProject: { label: "คุณติดต่อกับโครงการในพื้นที่อยู่ไหม" },
  accessNeeds: {
    label: "อะไรช่วยให้คุยกันง่ายขึ้น",
    hint: "ล่าม ภาษามือ คำง่าย ๆ ผู้ดูแลเคสตามเพศที่ต้องการ",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "เขาเป็นใครสำหรับคุณ" },
  nameUsed: { label: "ชื่อที่เขาบอก" },
  gender: { label: "เพศ" },
  ageBand: { label: "อายุโดยประมาณ" },
  height: { label: "ส่วนสูง" },
  build: { label: "รูปร่าง" },
  hair: { label: "ผม" },
  facialHair: { label: "เคราหรือหนวด" },
  eyes: { label: "ตา แว่นตา" },
  accent: { label: "สำเนียง ภาษา" },
  clothing: { label: "เสื้อผ้า" },
  appearance: { label: "สีผิว ถ้าคุณคิดว่าช่วยคนอื่นได้" },
  marks: { label: "รอยสัก แผลเป็น ฟัน เดินกะเผลก กลิ่น" },
  leaving: { label: "เขาไปอย่างไร ไปทางไหน" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "ชื่อผู้ใช้หรือลิงก์โปรไฟล์" }
export const usernamePlatform = { label: "บนเว็บหรือแอปไหน" }
export const vehicleType = { label: "ประเภทรถ" }
export const vehicleDescription = { label: "รถ: ยี่ห้อ สี สติกเกอร์ รอยเสียหาย" }
