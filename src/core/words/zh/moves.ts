import type { CourseWords } from '../words.ts';
import { errors } from './errors.ts';

export const moves = {
  greetByName: {
    name: '称呼对方',
    reason: '叫得出名字，对方就知道这通电话是专门打来的。',
  },
  identify: {
    name: '报家门',
    reason: '先说自己是谁、哪家公司，对方才用不着一边听一边猜。',
  },
  statePurpose: {
    name: '说来意',
    reason: '一句话说清为什么打来，对方才好决定要不要听下去。',
  },
  stateBenefit: {
    name: '说好处',
    reason: '说出一样具体的好处，忙的人才有理由放下手里的活。',
  },
  usp: {
    name: '说一点特别的',
    reason: '只说一点别家没有的，人家听一遍就记得住。',
  },
  socialProof: {
    name: '举同行的例子',
    reason: '同行已经在用，对方就不用担心自己是头一个冒险的。',
  },
  candidHumour: {
    name: '笑着承认是推销',
    reason: '大方承认，多数人会笑一下接着听；照课程的经验，十个里也有一个会挂。',
  },
  askConvenient: {
    name: '问方不方便',
    reason: '报过家门再问，是礼貌，也能听出对方给你多少时间。',
  },
  engagingQuestion: {
    name: '抛一个切身的问题',
    reason: '问到对方手头的事，对方一开口，这通电话就不再是你一个人在讲。',
  },
  askWhoDecides: {
    name: '问谁来定',
    reason: '早点弄清谁出钱、谁拍板、谁在用，劲才使得对地方。',
  },
  situationQuestion: {
    name: '问基本情况',
    reason: '摸清几样底细才好往深里问，问多了就像查户口。',
  },
  problemQuestion: {
    name: '问难处',
    reason: '麻烦由对方自己说出来，比你替人家说有分量。',
  },
  implicationQuestion: {
    name: '问后果',
    reason: '让对方自己算算这麻烦费了多少钱、多少工夫，才会觉得该动手了。',
  },
  needPayoffQuestion: {
    name: '问解决了会怎样',
    reason: '解决了值多少，对方最清楚，你只要问，好处就由对方说出口。',
  },
  contextQuestion: {
    name: '问前后左右',
    reason: '还牵着谁、连着什么事，问出来才知道这件事有多大。',
  },
  checkUnderstanding: {
    name: '核对听没听明白',
    reason: '误会当场对一遍只要十秒，留到见面那天就得赔上一次见面。',
  },
  acknowledge: {
    name: '应一声，接着听',
    reason: '一句“嗯，后来呢”，对方知道你在听，话就接着往下走。',
  },
  letThemTalk: {
    name: '让对方说',
    reason: '不急着接话，常常能等来最要紧的那半句。',
  },
  empathise: {
    name: '体谅',
    reason: '先认下对方的难处，对方就不用一直防着你。',
  },
  matchBenefit: {
    name: '对着需要说好处',
    reason: '只讲能解决对方刚才那件事的一点，这正是人家想听的。',
  },
  tellPart: {
    name: '说七分，留三分',
    reason: '电话里全讲完了，见面就没什么可谈的了。',
  },
  offerChoice: {
    name: '多给一个比比',
    reason: '一句“还有一种也可以看看”，主意留给对方拿，人家才放心。',
  },
  answerPlainly: {
    name: '直接回答',
    reason: '问什么答什么，对方就看得出你没藏着掖着。',
  },
  referUnknown: {
    name: '不知道就去问',
    reason: '肯说“这个我问清楚再回您”，别的话也跟着可信了。',
  },
  deferPrice: {
    name: '先谈值不值，再谈价',
    reason: '还没看见价值就听到一个数，对方从头到尾只记得那个数。',
  },
  priceRange: {
    name: '给个价格范围',
    reason: '价值讲清了还被追问，给个大概的范围，既没躲，也没把话说死。',
  },
  weighWorth: {
    name: '一起算值不值',
    reason: '贵不贵要看跟什么比，把两头的账摆出来，让对方自己掂量。',
  },
  stepBack: {
    name: '退一步',
    reason: '一接起来就推掉，多半是顺口，你不往前顶，对方也就松下来了。',
  },
  askForBoss: {
    name: '请对方引见老板',
    reason: '当下就提出跟能定的人谈，听对方怎么接，就知道兴趣有几分真。',
  },
  sumUpPoints: {
    name: '一条条核对认可的点',
    reason: '每一点都换来一个“对”，你不在场时，对方才讲得出你的好。',
  },
  testInterest: {
    name: '问个实底',
    reason: '客客气气问一句是不是真有意，省得再打三通才知道。',
  },
  askMeeting: {
    name: '直接约见面',
    reason: '想见面就开口说见面，很少有客户会替你提出来。',
  },
  meetingBenefit: {
    name: '说见面有什么好处',
    reason: '知道见这一面自己能带走什么，对方的半个小时才给得甘心。',
  },
  proposeTwoTimes: {
    name: '给两个时间挑',
    reason: '二选一好答，挑了一个，日子就定了一半。',
  },
  askCallBack: {
    name: '约好哪天再打',
    reason: '约到哪天几点，就实实在在往前走了一步，虽然是最小的一步。',
  },
  assumptiveClose: {
    name: '直接安排下一步',
    reason: '谈得热的时候，替对方省一次决定；谈得冷的时候，就像在赶人上架。',
  },
  incentive: {
    name: '给个小优惠',
    reason: '对方已经想要、只差一步的时候，合适的优惠能让决定来得早些。',
  },
  confirmYes: {
    name: '问准是不是答应了',
    reason: '“嗯”不算回答，再问一句，才知道这个日子靠不靠得住。',
  },
  repeatCommitment: {
    name: '复述谁、做什么、几时',
    reason: '挂电话前说一遍，两边本子上记的才是同一件事。',
  },
  friendlyParting: {
    name: '好好道别',
    reason: '不管成不成都祝一句好，下回还打得进去，自己心里也敞亮。',
  },
  ...errors,
} satisfies CourseWords['moves'];
