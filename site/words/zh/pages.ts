/** The pages that only say something. */
export const home = {
  title: "首页",
  heading: "我们倾听，由你决定。",
  lead: "有人伤害你、威胁你，或让你觉得不安全吗？你可以告诉我们。不一定要是犯罪。不需要名字，也不需要账号。",
  quickAccess: "和个案工作员谈谈",
  quickAccessText: "个案工作员站在你这边。你可以只是聊聊。别的什么都不必发生。",
  otherWays: "联系我们的其他方式",
  helpNow: "马上求助",
  reportHeading: "告诉我们发生了什么",
  reportText: "你写的内容会密封。只有我们的个案工作员能打开。",
  quick: "快速警示",
  quickText: "几个问题，大约 3 分钟",
  full: "完整报告",
  fullText: "想写多少都可以",
  answersHeading: "你有回执码吗？",
  answersText: "用它可以查看我们对你报告的回复。",
  answers: "查看回复",
  warningsHeading: "警示",
  warningsText: "看看其他性工作者告诉我们的危险的人和地方。",
  warnings: "阅读警示",
  freeHeading: "你可以放心的事",
  free: [
    "没有你的同意，任何内容都不会离开我们的团队。有少数例外，你动笔之前会读到。",
    "我们从不催你去找警方或上法庭。",
    "我们帮助所有性别的人，不论做哪种性工作。",
    "这是免费的，现在和以后任何时候都是。",
  ],
}

export const contactPage = {
  title: "联系我们",
  heading: "和个案工作员谈谈",
  lead: "用你觉得最安全的方式。每一种都不评判你，都会联系到同一个团队。",
  callHeading: "打电话给我们",
  callText: "你不需要说名字。你可以要求和做过性工作的人谈。",
  callBill: "电话账单上可能会出现我们的号码。你可以用另一部电话。",
  writeHeading: "写电子邮件",
  writeText: "电子邮件没有密封，还会显示你的邮箱地址。如果有人能看到你的邮件，请改用报告页面。",
  reportHeading: "在本站写",
  reportText: "你在报告页面写的内容会密封。你不需要说名字。",
  technicalHeading: "本站有地方不能用",
  technicalText: "打电话或写信给我们。不需要说你遇到了什么事，只说哪里不能用。",
  offHeading: "在服务时间以外",
  offText:
    "有危险，请拨打 999。任何时间需要医疗建议，请拨打 111。任何时间想找人谈谈，请拨打 Samaritans：116 123。三个都免费。",
}

export const notFound = {
  title: "找不到页面",
  heading: "这个页面不在这里",
  text: "可能网址有一点错，或页面换了地方。你没有做错什么。",
  home: "去首页",
}

export const errorPage = {
  title: "出了问题",
  heading: "我们这边出了问题",
  text: ["你没有做错什么。你输入的内容都没有保留在这里。", "如果你刚才在填表，请在浏览器里后退。你写的内容可能还在。"],
  reach: "你可以过几分钟再试，或用别的方式联系个案工作员：",
}
