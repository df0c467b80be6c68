/** The report form, full and quick. */
export const report = {
  title: "告诉我们",
  quickTitle: "快速警示",
  heading: "告诉我们发生了什么",
  quickHeading: "快速警示",
  lead: "可以说一件犯罪的事，或任何感觉不对的事。所有问题都可以跳过。填一个或填很多都行。",
  quickLead: "几个问题，大约三分钟。全部都可以跳过。",
  toQuick: "没时间，或没力气填这么多？有一份短的表格。",
  toQuickLink: "快速警示",
  toFull: "还有更多想说？有一份长的表格。",
  toFullLink: "完整报告",
  stop: "你随时可以停下。如果离开本页，你写的内容会从本页消失。",
  open: "点一下就能打开那一部分。",

  before: {
    heading: "开始之前",
    danger: "如果你现在有危险，请拨打 999。免费。",
    notSafe: [
      "如果可以，请拨打 999，并去有其他人的地方。",
      "如果不能说话，用手机拨打 999，等一下，然后按 55。",
      "你仍然可以写信给我们。我们可能几天后才读到，所以帮得没有 999 快。",
    ],
    readersHeading: "谁会读到",
    readers: (name: string) => [
      `只有 ${name} 的个案工作员。他们了解这个行业，不会评判你。你可以要求和做过性工作的人谈。`,
      "如果脚本开着，本页会先在你的手机上密封你写的内容，再发送。这样，管理我们电脑的人就读不到。",
    ],
  },

  wants: { heading: "你的希望" },
  story: { heading: "用你自己的话说", room: "大约可以写五页。" },
  place: { heading: "时间和地点" },
  happened: { heading: "是什么样的事" },
  official: "关于警察和其他公职人员：我们从不公布警员的姓名或编号。我们可以帮你投诉。",
  health: {
    heading: "你的健康，和可以保留的东西",
    pep: "PEP 可以阻断 HIV（艾滋病病毒）。必须在 72 小时（3 天）内开始，越早越好。性健康诊所或医院急诊部（A&E）免费提供。",
    contraception: "紧急避孕在事后 5 天内有效，越早越好。任何药店都能帮忙。",
    sarc: "性侵援助中心（SARC）会照顾你。如果你不想让警方知道，他们不会告诉警方。",
    evidence:
      "你不必保留任何东西。如果你想保留：信息和照片留在原处，衣服不要洗，放进纸袋。这里不能发送文件。只要告诉我们你有就行。",
  },
  person: {
    heading: "这个人",
    intro: "记得什么就写什么。一个细节也可能有帮助。",
    one: (number: number) => `第 ${number} 个人`,
    more: (number: number) => `添加第 ${number} 个人`,
  },
  identifiers: {
    heading: "号码、名字和车",
    intro: "这些最有助于看出是不是同一个人。我们从不完整公布它们。",
    another: (label: string) => `再加一个：${label}`,
    more: "添加更多",
  },
  contact: {
    heading: "帮助，以及怎样回复你",
    code: "最后你会得到一个回执码。只有它能联系到你。用它可以在本站的“查看回复”页面读到我们的回复。",
    none: "如果你选择不要联系，就没有回执码。那么你以后不能收回你的报告。",
  },
  consents: {
    heading: "我们可以做什么",
    intro: "每个问题各自独立。没有填的，就等于“否”。没有你的“是”，什么都不会做。",
    change: "你以后可以改变主意，用回执码或打电话都行。",
    blank: "否（没有填）",
    notTicked: "没有勾选",
  },

  select: "不回答",
  check: "检查你的回答",
  checkNote: "现在还没有发送。发送前你会再看到全部内容。",
}
