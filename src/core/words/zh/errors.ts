import type { MoveWords } from '../words.ts';

/** Moves that the course warns of. */
export const errors = {
  mayITakeAMinute: {
    name: '“能打扰您几分钟吗”',
    reason: '这句谁都听腻了，等于先递给对方一个说“不”的理由。',
  },
  surveyPretext: {
    name: '假装做调研',
    reason: '对方一发现不是调研，后面说什么都没人信了。',
  },
  slogan: {
    name: '喊口号',
    reason: '“专业、领先、值得信赖”哪家都这么说，听完什么也没留下。',
  },
  featureDump: {
    name: '一口气报功能',
    reason: '还不知道人家要什么就全倒出来，大半是在答没人问的问题。',
  },
  priceTooEarly: {
    name: '报价太早',
    reason: '价值还没看见，光一个数，人家只记得它，也最好拿它来推。',
  },
  dodgePrice: {
    name: '躲开价格',
    reason: '人家明着问了，每绕一步都像是有事瞒着。',
  },
  argue: {
    name: '争辩',
    reason: '道理就算争赢了，对方的耳朵也关上了。',
  },
  pressure: {
    name: '逼对方',
    reason: '逼得越紧，对方越找地方躲，逼出来的“行”也靠不住。',
  },
  youShould: {
    name: '“您应该……”',
    reason: '替人拿主意，听着就像盯上了人家的钱包。',
  },
  bluff: {
    name: '不懂装懂',
    reason: '蒙的答案早晚要对账，一处不准，说对的那些也跟着打折。',
  },
  changeSubject: {
    name: '岔开话题',
    reason: '对方刚碰到痛处你就换题，这话人家未必肯说第二遍。',
  },
  doYouHaveTime: {
    name: '“您有空吗”',
    reason: '最顺口的回答就是“没空”，不如给两个时间让人挑。',
  },
  sendMaterial: {
    name: '发份资料了事',
    reason: '没人答应哪天看，电话打完还在原来的地方。',
  },
  beInTouch: {
    name: '“回头再联系”',
    reason: '没有谁、没有什么事、没有哪天，就是什么也没说定。',
  },
  takeMumbleForYes: {
    name: '把含糊当答应',
    reason: '“嗯，哦，好了好了”不是同意，当成同意，质检就算违规。',
  },
  signUpAnyway: {
    name: '硬给人办了',
    reason: '人家说了不要还照办，这是红线，前面讲得再好也补不回来。',
  },
  interrupt: {
    name: '打断对方',
    reason: '你抢掉的那半句，说不定正是你打这通电话想听的。',
  },
} satisfies Record<string, MoveWords>;
