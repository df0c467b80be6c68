import type { MailboxMessage } from "../../browser/message-names.ts"

/** The page for reading answers with the code. */
export const comeBack = {
  title: "查看回复",
  heading: "查看回复",
  lead: "用你在这里拿到的回执码，可以查看我们的回复。你不需要说名字。",
  sealed: "你的回执码不会离开你的手机。本页用它生成密钥，再用密钥打开回复。",
  code: "你的回执码",
  hint: "八个英文单词，或八组数字。每个单词只输入前四个字母就够了。",
  read: "查看我的回复",
  reading: "正在查找并打开回复，可能需要一分钟。",
  again: "再试一次",
  otherWays: "或用别的方式联系个案工作员：",
  lost: "如果你丢了回执码，我们就找不到给你的回复。你可以重新告诉我们，或打电话给我们。",

  replies: {
    title: "回复",
    heading: "给你的回复",
    lead: "刚刚在你的手机上打开。最新的在最后。",
    keepHeading: "保留或删除",
    keep: (days: number) =>
      `这些回复密封着留在我们的服务器上，直到你删除它们，或直到满 ${days} 天之后的下一个 1 号。在那之前，你可以用回执码再次查看。`,
    deleted:
      "如果你删除它们，谁都不能再在这里看到，你自己也不能。我们的个案工作员会保留自己的副本。请先回答我们问你的问题，并发送你写好的内容。",
    delete: "我看完了，删除这些回复",
    close: "关闭",
    closeWhy: "“关闭”会把回复和你的回执码从本页拿掉。它不会删除我们服务器上的任何内容。",
  },

  nothing: {
    title: "回复",
    heading: "这里没有内容",
    check: "请核对你的回执码：第一个单词是 {first}，最后一个是 {last}。",
    right: "如果这是你的回执码，现在没有回复在等你。你删除过的回复不会再出现。",
    ring: (days: number) =>
      `如果你告诉我们之后过了 ${days} 个工作日，这里还没有回复，我们可能没有收到你的报告。请打电话给我们。`,
    another: "返回输入回执码",
  },
}

const stays = "你的回执码还在输入框里。"
const notSent = "所以本页没有去取回复。"
const otherWay = "请打电话给我们，或稍后再试，或换一个网络再试。"
const ringFirst = "不要照它去做。请打电话给我们，说你看到了这条提示。"

/** Sentences that scripts show on that page. They stand in the page, so that a translation needs no script. */
export const comeBackMessages = {
  // About the code, before anything is sent
  problem: "有一个问题",
  error: "错误：",
  "no-code": "请输入你的回执码：八个英文单词，或八组数字。",
  "word-not-in-list": "第 {at} 个单词“{part}”不在我们的任何回执码里。请再看一遍。什么都没有发送。",
  "number-not-in-list": "第 {at} 组数字“{part}”不在我们的任何回执码里。每组数字有四位，不大于 2047。什么都没有发送。",
  "words-wrong-count": "回执码有 8 个单词。这里有 {count} 个。请看看是不是少了或多了一个单词。",
  "numbers-wrong-count": "回执码有 8 组数字，每组四位。这里有 {count} 组。请再看一遍。",
  mistyped: "这个回执码的每一部分都存在，但不是这样的组合。也许其中一个不对，或有两个换了位置。什么都没有发送。",

  // About fetching
  "no-connection": `我们连不上服务器。${stays}请检查网络，再试一次。`,
  "nothing-published": `服务器上还没有个案工作员名单，所以本页无法判断回复是谁写的。${stays}请打电话给我们，或稍后再试。`,
  "not-today": `那么，我们服务器的日期不对，本页无法判断该相信谁。${stays}请看一下手机上的日期，再试一次，或打电话给我们。`,
  busy: `服务器现在太忙。${stays}请过几分钟再试。`,
  "not-taken": `服务器没有正常答复。这是我们的错，不是你的错。${stays}请稍后再试，或打电话给我们。`,
  "not-loaded":
    "页面有一部分没有加载出来，或在这个浏览器里不能用。你的回执码没有发送。请检查网络，重新加载本页，或打电话给我们。",

  // About who answers
  "another-organisation-key": `个案工作员名单是别人签名的。${notSent}${stays}${otherWay}`,
  "damaged-roster": `个案工作员名单在传送途中被改动了。${notSent}${stays}${otherWay}`,
  "not-a-roster": `服务器发来的不是我们的个案工作员名单。${notSent}${stays}${otherWay}`,
  "older-roster": `服务器发来的是旧的个案工作员名单。${notSent}${stays}${otherWay}`,
  "expired-roster": `个案工作员名单已经过期。${notSent}${stays}请看一下手机上的日期。如果日期没错，请打电话给我们。`,

  // The answers
  from: "来自 {who}",
  reply: "第 {number} 条回复，{day}",
  opened: "我们收到了你的报告，一位个案工作员的密钥已经打开了它。这一行由我们的办公室自动发出。",
  withdrawn: "我们已经删除了你告诉我们的一切。这一行由我们的办公室自动发出。",
  unfinished:
    "{who} 有一条较长的回复，从第 {first} 条开始，共 {of} 个部分。现在还没有到齐，所以没有显示。请稍后再看，或打电话给我们。",
  "one-letter": "写这条回复时，我们收到了你的 1 封信。",
  letters: "写这条回复时，我们收到了你的 {letters} 封信。",
  missing:
    "{who} 的第 {number} 条回复不在这里。如果你没有删除它，而且它不是很久以前的，可能有人不让你看到它。请打电话给我们。",
  "several-missing":
    "{who} 的第 {first} 到第 {last} 条回复不在这里。如果你没有删除它们，而且它们不是很久以前的，可能有人不让你看到它们。请打电话给我们。",
  repeated: "{who} 有两条回复的编号都是 {number}。这不应该发生。请打电话给我们。",

  // Answers that are not shown
  "not-shown": "没有显示的内容",
  "sealed-for-another-key": `这里有内容是为另一个回执码密封的。它不是给你的，所以没有显示。${ringFirst}`,
  damaged: `有一条回复在传送途中损坏或被改动了。它没有显示。${ringFirst}`,
  "not-a-reply": `这里有内容不是我们个案工作员写的那种回复。它没有显示。${ringFirst}`,
  "another-mailbox": `有一条回复是写给别人的，却被放到了这里。它没有显示。${ringFirst}`,
  "unknown-caseworker": `有一条回复，写它的人不是我们的个案工作员，或已经不是了。它没有显示。${ringFirst}`,
  "not-signed-by-caseworker": `有一条回复用了某位个案工作员的名字，却没有那个人的签名。它没有显示。${ringFirst}`,
  "not-bound-to-code": `有一条回复，写它的人从没读过你的报告。它没有显示。${ringFirst}`,

  // Deleting and closing
  deleting: "正在删除。",
  deleted: "我们服务器上的回复已经删除。回复和你的回执码都已从本页消失。",
  closed: "已关闭。你的回执码和回复已从本页消失。我们服务器上什么都没有删除。",
  "delete-no-connection": "我们连不上服务器。回复可能已经删除，也可能没有。请再按一次，不会有坏处。",
  "delete-busy": "服务器现在太忙。还没有全部删除。请过几分钟再按一次。",
  "delete-not-taken": "服务器没有正常答复。可能没有全部删除。请再按一次，或打电话给我们。",
} satisfies Record<MailboxMessage, string>
