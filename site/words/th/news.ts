/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "ข่าว",
  heading: "ข่าว",
  lead: "มีอะไรใหม่จากเรา และเราเปลี่ยนอะไรเพราะคุณบอกเรา",
  none: "ตอนนี้ยังไม่มีข่าว",
  more: "อ่านต่อ",
  all: "ข่าวทั้งหมด",
  places: { latest: "ล่าสุด", featured: "แนะนำ", new: "ใหม่" },
}
