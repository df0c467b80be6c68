import type { Message } from "../../browser/message-names.ts"

const kept = "你写的内容还在这里。"
const otherWay = "请打电话给我们，或稍后再试，或换一个网络再试。"
const notSure = "本页无法确定只有我们的个案工作员会读到你的报告。所以什么都没有发送。"

/** Sentences that scripts show. They stand in the page, so that a translation needs no script. */
export const messages = {
  // About what was typed
  problem: "有一个问题",
  error: "错误：",
  "nothing-said": "你还没有告诉我们任何事。写一个字或勾一项就够了。",
  "field-too-long": "“{label}”太长了。请减少大约 {over} 个字符。",
  "report-too-long": "你的报告太长，不能一次密封。请删掉大约 {over} 个字符。其余的可以在第二份报告里发送。",
  "room-left": "已用 {used} 个字符，最多 {room} 个",
  "room-over": "多了 {over} 个字符。请写短一些。",

  // About sending
  "no-connection": `我们连不上服务器。什么都没有发送。${kept}请检查网络，再试一次。`,
  "nothing-published": `服务器上还没有个案工作员名单，所以没有人能打开你的报告。什么都没有发送。${kept}请打电话给我们，或稍后再试。`,
  "not-today": `那么，我们服务器的日期不对，本页无法判断哪些密钥可用。什么都没有发送。${kept}请看一下手机上的日期，再试一次，或打电话给我们。`,
  "perhaps-lost": `服务器没有答复。你的报告可能已经送到，也可能没有。${kept}请再试一次：同样的报告我们只保存一次。`,
  busy: `服务器现在没有空间。你的报告没有存到那里。${kept}请过几分钟再试。`,
  "not-taken": `服务器没有接收你的报告。这是我们的错，不是你的错。${kept}请打电话给我们，或稍后重新加载本页。`,
  "cannot-seal": `你的浏览器无法密封你的报告。什么都没有发送。${kept}请换一个浏览器，或打电话给我们。`,

  // About who would read it
  "another-organisation-key": `个案工作员名单是别人签名的。${notSure}${kept}${otherWay}`,
  "damaged-roster": `个案工作员名单在传送途中被改动了。${notSure}${kept}${otherWay}`,
  "not-a-roster": `服务器发来的不是我们的个案工作员名单。${notSure}${kept}${otherWay}`,
  "older-roster": `服务器发来的是旧的个案工作员名单。${notSure}${kept}${otherWay}`,
  "expired-roster": `个案工作员名单已经过期。${notSure}${kept}请看一下手机上的日期。如果日期没错，请打电话给我们。`,
  "key-of-nobody-here": `有一把密钥不属于在这里工作的任何人。${notSure}${kept}${otherWay}`,
  "key-of-retired-person": `仅有的密钥属于已经不在这里工作的人。${notSure}${kept}${otherWay}`,
  "key-damaged": `一位个案工作员的密钥在传送途中被改动了。${notSure}${kept}${otherWay}`,
  "not-a-key": `服务器发来的不是个案工作员的密钥。${notSure}${kept}${otherWay}`,
  "key-outside-window": `我们个案工作员的密钥，对今天来说太旧或太新。什么都没有发送。${kept}请看一下手机上的日期。如果日期没错，请打电话给我们。`,
  "too-few-keys": `今天有密钥的个案工作员太少。什么都没有发送。${kept}请打电话给我们，或明天再试。`,
} satisfies Record<Message, string>
