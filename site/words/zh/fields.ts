import type { FieldWords, PersonField, ReportField } from "../../form/questions.ts"

export const fields = {
  notInCheck: {
    label: "其中有没有只有你知道的号码、名字或车？",
    hint: "写在这里。这样，无论你上面怎么选，查询它的人都不会得知任何事。",
  },
  safeNow: { label: "你现在安全吗？" },
  about: { label: "这件事发生在谁身上？" },
  wants: {
    label: "你希望我们做什么？",
    hint: "想选几项都可以。这只是告诉我们你的希望。之后我们会一项一项征求你的同意。",
  },
  replyLanguage: { label: "我们该用哪种语言回复你？" },
  story: {
    label: "发生了什么？",
    hint: "用任何语言都可以。写错字没关系。想从哪里开始都行，想停就停。",
  },
  types: { label: "下面哪些符合？", hint: "这份清单里有些事读来难受。你可以跳过。" },
  level: { label: "你觉得对方有多危险？" },
  when: { label: "大概是什么时候？", hint: "例如“上周五”或“三月”。" },
  timeBand: { label: "是一天里的什么时候？" },
  stillHappening: { label: "现在还在继续吗？" },
  region: { label: "在哪个地区？", hint: "我们用它来警示相应地区的人。" },
  town: { label: "城镇或城市" },
  placeType: { label: "是什么样的地方？" },
  placeDetail: { label: "关于这个地方的其他情况", hint: "我们从不公布这一项。" },
  workMode: { label: "你怎么工作？用自己的话说", hint: "这样我们可以建议适合你的帮助。" },
  contactRoutes: { label: "对方最初怎么找到你的？" },
  metBefore: { label: "你们以前见过吗？", hint: "我们问这个，是为了不让警示指向你。" },
  weapons: { label: "有武器吗？" },
  weaponDetail: { label: "再说说武器" },
  control: {
    label: "对方做了什么，说了什么？",
    hint: "说过的话、用的手段、要求什么、怎么开始和结束。这有助于看出是不是同一个人。",
  },
  intoxicated: { label: "你觉得对方喝了酒或用了毒品吗？" },
  lost: { label: "有东西被拿走，或没有付钱吗？" },
  lostDetail: { label: "再说说被拿走的东西" },
  injury: { label: "你受伤了吗？需要什么？", hint: "只用于照顾你。我们从不公布这一项。" },
  injuryDetail: { label: "再说说你的需要" },
  evidence: { label: "你保留了什么吗？" },
  phones: { label: "电话号码", hint: "你有的是什么样，就怎么写。" },
  emails: { label: "邮箱地址" },
  registrations: { label: "车牌号", hint: "只记得一部分也有帮助。不知道的位置写“?”。" },
  payHandles: { label: "付款上的名字或号码" },
  addresses: { label: "对方给的地址或工作地点", hint: "我们从不公布这一项。" },
  support: { label: "下面哪些方面，你想要帮助？" },
  supportDetail: { label: "再说说你想要的帮助" },
  contactPreference: { label: "我们可以怎么回复你？" },
  contactDetail: {
    label: "你的邮箱地址或电话号码",
    hint: "只有选了电子邮件、短信或电话才需要填。也可以写支持机构的名字。",
  },
  contactSafe: {
    label: "我们怎样联系你才安全？",
    hint: "合适的时间，我们可以用的说法，能不能留言。",
  },
  name: { label: "我们怎么称呼你？", hint: "你喜欢的任何名字。不必是你自己的名字。" },
  helpArea: { label: "我们应该在哪里找当地的帮助？" },
  localProject: { label: "你和当地的支持机构有联系吗？" },
  accessNeeds: {
    label: "怎样会让你更容易和我们谈？",
    hint: "口译员、手语、简单的用语、某个性别的个案工作员。",
  },
} satisfies Record<ReportField, FieldWords>

export const person = {
  who: { label: "这个人是你的什么人？" },
  nameUsed: { label: "对方说的名字" },
  gender: { label: "性别" },
  ageBand: { label: "大概年龄" },
  height: { label: "身高" },
  build: { label: "体型" },
  hair: { label: "头发" },
  facialHair: { label: "胡子" },
  eyes: { label: "眼睛、眼镜" },
  accent: { label: "口音、语言" },
  clothing: { label: "衣服" },
  appearance: { label: "肤色，如果你觉得对别人有帮助" },
  marks: { label: "纹身、疤痕、牙齿、跛脚、气味" },
  leaving: { label: "怎么离开的，往哪边走" },
} satisfies Record<PersonField, FieldWords>

/** Parts of the identifiers that have two parts. */
export const usernameName = { label: "用户名或个人主页链接" }
export const usernamePlatform = { label: "在哪个网站或应用上？" }
export const vehicleType = { label: "车辆种类" }
export const vehicleDescription = { label: "车辆：品牌、颜色、贴纸、损坏" }
