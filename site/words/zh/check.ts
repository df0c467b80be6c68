import type { CheckMessage } from "../../browser/check/message-names.ts"

const nothingSent = "什么都没有查询。"
const ask = "请让个案工作员帮你查询。"

/** The page on which somebody checks a number, an address, a name or a car. */
export const check = {
  title: "查询",
  heading: "查询号码或名字",
  lead: "输入电话号码、邮箱地址、用户名或车牌号。本页会告诉你，有没有性工作者向我们报告过它。",
  private:
    "你输入的内容只留在你的手机上。我们的服务器会帮忙找答案，但它看不到你查什么，也看不到结果。它能看到有人在查询。",
  himself: "任何人都能用这个页面，包括你查的那个人。所以，我们只显示报告的人允许显示的内容。",
  label: "你想查询什么？",
  hint: "怎么写都可以：07700 900123 · dave@example.org · bigdave on Instagram · AB12 CDE",
  go: "继续",
  plainWorks:
    "脚本关闭时，我们的服务器会短暂看到你输入的内容，但什么都不保留。更安全的做法：允许本网址运行脚本，或请个案工作员帮忙。",
  plainOff: "脚本关闭时，这里无法查询。请让个案工作员帮你查询。",

  understoodTitle: "查询这个吗？",
  understoodHeading: "我们的理解是",
  isThisIt: "你指的是这个吗？",
  which: "它可以有几种理解。你指的是哪一种？",
  kinds: { tel: "电话号码", mail: "邮箱地址", vrm: "车牌号", user: "用户名" },
  on: "用于",
  ofKind: "，{kind}",
  checkIt: "查询这个",
  change: "修改输入的内容",
  busyNow: "正在查询，可能需要几秒钟。",

  missTitle: "这里没有记录",
  missHeading: "这里没有记录",
  missText: "这不等于安全。不是每个人都会报告，而且有人会换号码、换名字。",
  hitTitle: "这里有记录",
  hitHeading: "这里有它的记录",
  hitText: "有性工作者向我们说过某个人的事，那个人用过它。它现在可能已经属于别人。请对照下面说的情况。",
  looked: "我们查的是：",
  levelOnly: "我们只能告诉你有多严重，不能说更多。这样可以保护告诉我们的人。",
  levels: {
    danger: "危险：可能会严重伤害他人",
    risk: "有风险：要小心",
    nuisance: "烦人：让人不快，但不危险",
  },
  advice: {
    danger: "我们的建议：不要见这个人。如果已经有预约，请写信或打电话给我们。我们和你一起想办法。",
    risk: "我们的建议：要小心。只有在有人知道你在哪里时才见面。感觉不对就离开。",
    nuisance: "我们的建议：你愿意给对方多少时间就给多少，不要多给。",
  },
  warning: "警示",
  watchFor: "要留意：",
  whatToDo: "你可以这样做：",
  gone: "有一条和它有关的警示，但我们现在无法显示。请问个案工作员。",
  whole: "在我们的警示列表里，按编号可以找到完整的警示。",
  safetyHeading: "见面之前",
  safety: [
    "告诉一个人你在哪里，什么时候回来。",
    "先和对方谈谈，看说的话对不对得上。",
    "选一个你能离开的地方见面。",
    "如果感觉不对，相信你的感觉。你随时可以说“不”。",
  ],
  more: "更多安全建议",
  caseworkerHeading: "和个案工作员谈谈",
  caseworker: "我们可以和你一起查，一起想办法。你不需要说名字。",
  again: "查询别的",
  tell: "告诉我们某个人的事",
  off: "离开本页后，这次查询不会留下任何内容。",

  partner: "你来自合作机构吗？",
  partnerCode: "你们机构的代码",
  partnerHint: "有了它，很多人同时查询时，你仍然可以查。这样我们的服务器会知道你们机构在查询，但不知道查什么。",

  otherWays: "你可以这样联系个案工作员：",
}

export const checkMessages = {
  problem: "有一个问题",
  error: "错误：",
  empty: "请输入你想查询的内容。",
  "a-part": `这只是号码的一部分。本页需要完整的号码。${ask}个案工作员也能按部分号码查找。`,
  "not-understood": "我们认不出这个内容。请输入电话号码、邮箱地址、用户名或车牌号。",
  "no-connection": `我们连不上服务器。${nothingSent}请再试一次，或换一个网络再试。`,
  "nothing-published": `查询功能还没有准备好。${nothingSent}${ask}`,
  offline: `查询功能暂时关闭。这不表示没有记录。${nothingSent}${ask}`,
  busy: `现在查询的人太多。这不表示没有记录。${nothingSent}请一小时后再试，或请个案工作员帮忙。`,
  "too-slow": `这个浏览器太慢，无法做保密查询。${nothingSent}${ask}也可以换一个能用 https 打开本页的浏览器。`,
  "table-not-signed": `服务器发来的内容没有我们的签名。${nothingSent}不要相信这个页面。请打电话给我们，说你看到了这条提示。`,
  "table-old": `服务器发来的列表已经过期。${nothingSent}${ask}`,
  "table-newer": `这个页面比我们的列表旧。${nothingSent}请重新加载页面。`,
  "wrong-evaluation": `服务器的答复不对。不要相信它。${nothingSent}请打电话给我们，说你看到了这条提示。`,
  "roster-not-trusted": `我们无法确认这份列表是不是我们的。${nothingSent}不要相信这个页面。请打电话给我们，说你看到了这条提示。`,
  "not-today": `那么，这台设备或我们服务器的时间不对。${nothingSent}${ask}`,
  "not-loaded": `页面有一部分没有加载出来。${nothingSent}请再试一次。`,
  "wrong-code": "这不是我们发的代码。请再看一遍，或把这一栏留空。",
} satisfies Record<CheckMessage, string>
