import type { ConsentName } from "../../../crypto/documents/consents.ts"
import type { Organisation } from "../../../crypto/documents/organisation.ts"
import type { FieldWords } from "../../form/questions.ts"

/**
 * The words of consent and of the limits of confidence. Whoever changes their meaning raises `consentTextVersion`: an
 * older yes does not answer newer words. In another language they are shown once somebody who speaks it has made sure of
 * them (`reviewed` in organisation.json), and in English until then.
 */
export const consents = (organisation: Organisation) =>
  ({
    record: {
      label: "我们可以保留这件事的记录吗？",
      hint: "这有助于我们帮助你，也有助于看出同一个人有没有伤害别人。如果选“否”，我们会在我们最后一条信息的 30 天后删除它。",
    },
    alert: {
      label: "我们可以警示其他性工作者吗？",
      hint: "我们用自己的话写一条简短的警示。它从不说是谁告诉我们的。",
    },
    partners: {
      label: "我们可以把警示交给其他支持服务机构吗？",
      hint: "例如外展机构和诊所。警示从不说是谁告诉我们的。",
    },
    policeAnonymous: {
      label: "我们可以告诉警方，但不说你是谁吗？",
      hint: `内容会交给：${listed(organisation.policeReceivers)}。我们会先去掉所有可能指向你或某个工作地点的内容。如果警方想知道更多，他们会问我们，我们会再问你。`,
    },
    policeTalk: {
      label: "你想让我们安排一次和警方的谈话，不透露你的名字吗？",
      hint: "例如和联络警员谈，这类警员的工作就是和性工作者打交道。",
    },
    policeProxy: { label: "我们可以代你和警方谈吗？", hint: "你不必在场。" },
    policeShare: {
      label: "我们可以把你告诉我们的内容，以及你是谁，都交给警方吗？",
      hint: "要向警方正式报案，这一题和下一题都需要选“是”。",
    },
    policeFormal: {
      label: "你想向警方正式报案吗？",
      hint: "每一步我们都会帮助你，或者找一个能这样帮助你的当地支持机构。在和你谈过之前，什么都不会发出。",
    },
    statistics: {
      label: "我们可以把这件事计入我们的统计数字吗？",
      hint: "例如“今年西北部有 12 份报告”。不含你写的任何话，也不含关于你的任何内容。",
    },
  }) satisfies Record<ConsentName, FieldWords>

export const checker = {
  label: "我们可以让查询这个号码、车或名字的人看到有一条警示吗？",
  hint: "性工作者可以在见面之前查询号码。你告诉我们的那个人，也可以查询自己的号码。如果只有你有那个号码，对方可能会猜到是你。",
}

export const alertPreview: string = "先给我看文字。在我对这些文字说“是”之前，什么都不要发布。"
export const limitsRead: string = "我已经读过，你们在什么情况下可能不得不告诉别人。"

/** Before the list of limits, which each organisation writes itself, and after it. */
export const limits = {
  heading: "我们什么时候可能不得不告诉别人",
  lead: "你说的话，我们不告诉别人。只有在下面这些情况，我们可能做不到：",
  after: "由我们中的两个人一起决定。如果做得到，我们会先告诉你。",
  youngHeading: "如果有人未满 18 岁",
  young: [
    "这项服务面向成年人。我们从不问你几岁，任何年龄的人都可以写信给我们。",
    "如果我们得知有未满 18 岁的人正受到伤害，我们可能不得不告诉负责保护他们的人。",
    "你可以先谈谈，不用说名字：拨打 Childline，0800 1111。免费。",
  ],
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("zh", { type: "conjunction" }).format(names)
