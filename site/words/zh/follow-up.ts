import type { FollowUpMessage } from "../../browser/message-names.ts"

/** Writing back with the code: more to say, consents, "delete everything", "somebody saw my code". */
export const followUp = {
  heading: "写信给我们",
  lead: "你写的内容会在你的手机上密封。只有我们的个案工作员能打开。任何一栏都可以跳过。",
  rightCode: "这是你的回执码吗，那两个单词对吗？用别的回执码，我们就不知道你说的是哪份报告。",
  text: {
    label: "你想告诉我们什么？",
    hint: "用任何语言都可以。新的情况、一个问题，或我们弄错的地方。",
  },
  help: {
    heading: "要求某类个案工作员，或某项服务",
    support: { label: "你想要哪方面的帮助？" },
    supportDetail: {
      label: "再多说一点",
      hint: "例如：女性个案工作员，或会说波兰语的个案工作员。",
    },
    helpArea: { label: "我们应该在哪里找当地的帮助？" },
  },
  consents: {
    heading: "更改我们可以做的事",
    intro: "只选你想更改的。没有选的保持不变。",
    again: "如果你以前选“否”，现在选“是”，在做任何事之前，个案工作员会再问你一次。",
    clear: "清除我在这部分的选择",
  },
  send: "发送给个案工作员",
  again: "再试一次",
  sending: "正在密封和发送，可能需要一分钟。",
  standing: {
    text: "你也可以用有效期更长的密钥密封。同样只有个案工作员能打开。但如果有人偷走这样的密钥，就有更长的时间可以用它。",
    button: "用有效期更长的密钥密封",
  },

  more: {
    heading: "你的回执码和报告",
    code: "有人看到了我的回执码",
    withdraw: "删除我告诉你们的一切",
    back: "返回",
  },

  withdraw: {
    title: "全部删除",
    heading: "要删除你告诉我们的一切吗？",
    lead: "我们会全部删除。你不需要说明原因。",
    goneHeading: "会删除什么",
    gone: [
      "你的报告。如果它还在我们的服务器上等着，会马上删除。",
      "你后来写的一切。个案工作员还没有打开的，会不看就删除。",
      "在我们服务器上等你看的回复。",
      "还没有从我们这里发出的内容，例如一条警示：会停止发出。",
    ],
    staysHeading: "谁都无法收回的内容",
    stays: [
      "因为你选了“是”，别人已经拿到的内容：警方手里的，或服务机构手里的。",
      "别人已经在警示里读到或打印出来的内容。",
    ],
    after:
      "我们的办公室会在工作日处理。处理完之后，你可以用回执码在这里看到。如果你想马上停止一条已发布的警示，请打电话给我们。",
    confirm: "是，全部删除",
    working: "正在删除，可能需要一分钟。",
    doneTitle: "已删除",
    doneHeading: "“全部删除”的请求已发送",
    done: [
      "我们服务器上的回复已经删除。如果你的报告还在那里等着，也已经删除。",
      "其余的一切，个案工作员会在工作日删除。还没有打开的，会不看就删除。",
      "你的回执码和回复已从本页消失。请留着回执码：全部处理完后，你可以用它在这里看到。",
    ],
    later: "你随时可以重新告诉我们。你也可以打电话问我们是否已经处理完。",
  },

  newCode: {
    title: "新的回执码",
    heading: "换一个新的回执码",
    lead: "如果有人看到了你的回执码，那个人可以看到我们的回复，还可以冒充你写信给我们。换了新的回执码，那个人就做不到了。",
    newest: "如果你以前换过回执码，请在这里用最新的。旧的回执码不再有效。",
    seen: "如果你曾在没有脚本的页面上输入过这个回执码，我们的服务器已经看到过它。那么换一个新的也是好主意。",
    read: "现在等你看的回复，会从我们的服务器上删除。如果你想留住内容，请先看完。",
    ready: "准备好纸笔，留在这里，直到看见新的回执码。我们只显示一次。之后旧的就不能用了。",
    confirm: "给我新的回执码",
    working: "正在生成新的回执码，并通知个案工作员，可能需要一分钟。",
    shownTitle: "你的新回执码",
    shownHeading: "你的新回执码",
    shownLead: "从现在起，我们用这个回执码回复你。离开本页之前，请把它写下来。",
    emptying: "正在删除旧回执码下的回复。",
    empty: "删除旧回执码下的回复",
    close: "我记好了，关闭",
  },
}

const kept = "你输入的内容都没有丢。"
const otherWay = "请打电话给我们，或稍后再试，或换一个网络再试。"
const notSure = "本页无法确定只有我们的个案工作员会读到。所以什么都没有发送。"

/** Sentences that scripts show there. They stand in the page, so that a translation needs no script. */
export const followUpMessages = {
  // About what was filled in
  "nothing-added": "现在还没有可以发送的内容。写一个字、勾一项或回答一个问题就够了。",
  "follow-up-field-too-long": "“{label}”太长了。请减少大约 {over} 个字符。",
  "follow-up-too-long": "内容太长，不能一次密封。请删掉大约 {over} 个字符。其余的可以之后再发。",
  "room-left": "已用 {used} 个字符，最多 {room} 个",
  "room-over": "多了 {over} 个字符。请写短一些。",

  // Questions
  question: "第 {number} 条回复，{day}：有一个问题问你",
  "question-consent": "我们再问你一次",
  "alert-words": "这就是警示的内容，所有人会读到的就是这样：",
  "alert-question": "我们可以用这些文字发布这条警示吗？",
  "police-watch-words": "这就是会出现在“Police Watch”页面上的内容，所有人会读到的就是这样：",
  "police-watch-question": "我们可以用这些文字发布吗？",
  "police-words": "这就是会交给 {to} 的内容。只会再加上交出的日期。",
  "police-question": "我们可以用这些文字交给他们吗？",
  "no-answer": "如果你不回答，就等于“否”。",
  "answer-yes": "是",
  "answer-no": "否",
  "answered-yes": "你回答了“是”。已发送。",
  "answered-no": "你回答了“否”。已发送。",
  "how-to-answer": "在这里选择，然后按下面的“发送给个案工作员”。",

  // Sending
  "follow-up-sent": "已密封并发送。个案工作员会在工作日读到。",
  "letter-no-connection": `我们连不上服务器。内容没有发送。${kept}请检查网络，再试一次。`,
  "letter-nothing-published": `服务器上还没有个案工作员名单，所以没有人能打开它。内容没有发送。${kept}请打电话给我们，或稍后再试。`,
  "letter-not-today": `那么，我们服务器的日期不对，本页无法判断哪些密钥可用。什么都没有发送。${kept}请看一下手机上的日期，再试一次，或打电话给我们。`,
  "letter-perhaps-lost": `服务器没有答复。内容可能已经送到，也可能没有。${kept}请再试一次：同样的内容我们只保存一次。`,
  "letter-busy": `服务器现在没有空间。内容没有存到那里。${kept}请过几分钟再试。`,
  "letter-not-taken": `服务器没有接收。这是我们的错，不是你的错。${kept}请打电话给我们，或稍后再试。`,
  "letter-cannot-seal": `你的浏览器无法密封内容。什么都没有发送。${kept}请换一个浏览器，或打电话给我们。`,
  "letter-not-loaded": `页面有一部分没有加载出来。什么都没有发送。${kept}请检查网络，再试一次，或打电话给我们。`,
  "letter-another-organisation-key": `个案工作员名单是别人签名的。${notSure}${kept}${otherWay}`,
  "letter-damaged-roster": `个案工作员名单在传送途中被改动了。${notSure}${kept}${otherWay}`,
  "letter-not-a-roster": `服务器发来的不是我们的个案工作员名单。${notSure}${kept}${otherWay}`,
  "letter-older-roster": `服务器发来的是旧的个案工作员名单。${notSure}${kept}${otherWay}`,
  "letter-expired-roster": `个案工作员名单已经过期。${notSure}${kept}请看一下手机上的日期。如果日期没错，请打电话给我们。`,
  "letter-key-of-nobody-here": `有一把密钥不属于在这里工作的任何人。${notSure}${kept}${otherWay}`,
  "letter-key-of-retired-person": `仅有的密钥属于已经不在这里工作的人。${notSure}${kept}${otherWay}`,
  "letter-key-damaged": `一位个案工作员的密钥在传送途中被改动了。${notSure}${kept}${otherWay}`,
  "letter-not-a-key": `服务器发来的不是个案工作员的密钥。${notSure}${kept}${otherWay}`,
  "letter-key-outside-window": `我们个案工作员的密钥，对今天来说太旧或太新。什么都没有发送。${kept}请看一下手机上的日期。如果日期没错，请打电话给我们。`,
  "letter-too-few-keys": `今天有密钥的个案工作员太少。什么都没有发送。${kept}请打电话给我们，或明天再试。`,

  // What a mailbox did not do
  "mailbox-no-connection": "我们连不上服务器。",
  "mailbox-busy": "服务器现在太忙。",
  "mailbox-not-taken": "服务器没有正常答复。这是我们的错，不是你的错。",

  // How far "delete everything" came
  "withdraw-not-begun": "没有完成。可能什么都还没有删除。",
  "withdraw-not-told": "没有完成。如果你的报告还在我们的服务器上等着，那里的已经删除。但我们的个案工作员可能还不知道。",
  "withdraw-not-emptied": "没有完成。我们的个案工作员会删除他们手里的内容。但我们的服务器上可能还有等你看的回复。",
  "press-again": "请再按一次，不会有坏处。如果没有用，请打电话给我们。",

  // How far the change of the code came
  "code-not-changed": "你的回执码没有换。旧的还能用。",
  "code-perhaps-changed":
    "服务器没有答复。你的回执码可能已经换了，也可能没有。请再试一次，不会有坏处。如果你现在必须离开，请写下下面的新回执码，也留着旧的。其中一个能用。",
  "code-not-emptied": "你的新回执码能用了。但旧回执码下可能还有等你看的回复。",
  "code-changed": "旧回执码下的回复已经删除。旧回执码已从本页消失。",
} satisfies Record<FollowUpMessage, string>
