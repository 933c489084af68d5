type Open = 'pickUp' | 'asks' | 'tells' | 'objects' | 'hedges' | 'yields';
type How = 'majority' | 'best' | 'any';

/** The class calls: one call that all play together, by vote. */
export const classCall = {
  title: '全班一起打',
  /** Whoever speaks for the class. */
  us: '我们',
  /** Where nobody can say what they are called. */
  customer: '客户',
  turn: (turn: number) => `第 ${turn} 句`,
  before: {
    title: (name: string) => `我们来打给${name}`,
    wait: '老师一拨通，对方就接。每一句说什么，大家投票。',
    pickUp: '拨通',
  },
  talk: '通话',
  earlier: (sentences: number) => `前面说过的 ${sentences} 句`,
  silence: '不说话，等对方说',
  silent: '（不说话，等对方说）',
  cutIn: '（打断对方）',
  hangUp: '挂断',
  vote: {
    title: '接下来说哪一句？',
    hint: '点一句就算投了；截止前可以改。',
    onPhone: '在手机上投票',
    mine: '你投了这句',
    sending: '正在送出…',
    sent: '投好了，截止前可以改。',
    /** @param all seats in the room */
    count: (voted: number, all: number) => `${all} 人里 ${voted} 人投了`,
    everybody: '都投了。',
    nobody: '还没有人投。',
    close: '截止，看结果',
    tried: '这条路走过',
  },
  result: {
    title: '结果',
    decides: '要看对方这句',
    /** The customer's sentence that is still open lies before the rep's last one. */
    stillOpen: '前面说的，还悬着',
    open: {
      pickUp: '对方刚接起电话：还不知道你是谁、为什么打来。',
      asks: '对方问了你一句，先答这一句。',
      tells: '对方说了一桩烦心事，先接住，别换话题。',
      objects: '对方说了有什么过不去，先接这个。',
      hedges: '对方没说行，也没说不行，先问明白。',
      yields: '没有悬着的话，对方把话头交给了你，往前带一步。',
    } satisfies Record<Open, string>,
    votes: (votes: number) => `${votes} 票`,
    share: (percent: number) => `${percent}%`,
    most: '票数最多',
    best: '最好的一句',
    mine: '你投的',
    costs: (points: string) => `亏 ${points} 分`,
    costsNothing: '没亏',
    unsolved: '这通电话没能及时算出来，所以没有最好的一句，也没有亏多少。照样可以往下打。',
    scale: '满分 100：后面每句都说到最好时，这句会让结局差多少。',
    classBest: (votes: number, all: number) => `${all} 票里 ${votes} 票投给了最好的一句。`,
  },
  take: {
    title: '说哪一句？',
    majority: '说票数最多的',
    best: '说最好的',
    this: '说这句',
    /** For whoever can't see which card the button is on. */
    thisOne: (words: string) => `说这句：${words}`,
  },
  over: {
    title: '电话打完了',
    again: '可以回到任何一句，换一句试试。',
  },
  way: {
    title: '一路说过的',
    how: {
      majority: '多数人的',
      best: '最好的',
      any: '老师选的',
    } satisfies Record<How, string>,
    noVote: '没投票',
    voted: (votes: number, all: number) => `${all} 票里 ${votes} 票投了它`,
    rewind: '回到这句之前',
    rewindTo: (turn: number) => `回到第 ${turn} 句之前`,
    branch: (branch: number) => `第 ${branch} 条路`,
    none: '还没说过话。',
  },
  said: {
    voting: (turn: number) => `第 ${turn} 句，开始投票。`,
    closed: '投票截止，结果出来了。',
    over: '电话打完了。',
  },
};
