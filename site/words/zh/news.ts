/** News: the list, and what an item is called on the first page. */
export const news = {
  title: "消息",
  heading: "消息",
  lead: "我们有什么新消息，以及因为你告诉我们而作出的改变。",
  none: "目前没有消息。",
  more: "阅读全文",
  all: "所有消息",
  places: { latest: "最新", featured: "精选", new: "新增" },
}
