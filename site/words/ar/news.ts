/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "الأخبار",
  heading: "الأخبار",
  lead: "ما الجديد لدينا، وما غيّرناه لأنكم أخبرتمونا.",
  none: "لا توجد أخبار الآن.",
  more: "قراءة المزيد",
  all: "كل الأخبار",
  places: { latest: "الأحدث", featured: "مختارات", new: "جديد" },
}
