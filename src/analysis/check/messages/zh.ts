import type { Floor } from '../../../core/course/floor.ts';
import type { Language } from '../../../core/course/language.ts';
import type { Bot } from '../../play/bots.ts';
import type { Apart, Messages, WordList } from './en.ts';

const percent = (share: number, digits = 1) => `${(100 * share).toFixed(digits)}%`;
const points = (number: number) => `${number.toFixed(number < 0.1 ? 2 : 1)} 分`;
const more = (others: number) => (others === 0 ? '' : `（另有 ${others} 处也是）`);
const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: '英文' };

/** A way through the call, by what was said. */
const way = (path: readonly string[]) =>
  path.length === 0 ? '刚接起电话时' : `说完 ${path.join(' → ')} 之后`;

const floors: Readonly<Record<Floor, string>> = {
  asks: '客户提问',
  tells: '客户诉苦',
  objects: '客户提出异议',
  hedges: '客户含糊其辞',
  yields: '客户平平地答了一句',
};

const parts: Readonly<Record<string, string>> = {
  line: '台词',
  beat: '段落',
  scenario: '剧本',
};

const reps: Readonly<Record<Bot, string>> = {
  random: '随便拿一句就说的销售',
  longest: '总挑最长一句的销售',
  shortest: '总挑最短一句的销售',
  politest: '总挑最客气一句的销售',
  asks: '总在提问的销售',
  pitches: '总在推介的销售',
  closes: '总在要承诺的销售',
};

/** What a rep goes by who looks at the form alone. */
const forms: Readonly<Record<string, string>> = {
  'is longest': '最长',
  'is shortest': '最短',
  'asks, the longest first': '最长的问句',
  'has no “I”': '没有“我”字',
  'is the only question': '唯一的问句',
  'is the only one with a figure': '唯一带数字的一句',
  'makes most moves': '动作最多',
  'comes first in the file': '文件里排在最前',
};

const ofLines = {
  neverOffered: (line) =>
    `台词“${line}”在任何走得到的地方都没有出现：放宽它的 when，在槽位里往前挪，或者删掉`,
  neverBest: (line, offered, other, times, least, path) =>
    `台词“${line}”在哪儿都不是最好的一句：出现的 ${offered} 处里总有别的更值，${times === offered ? `每次都是“${other}”` : `其中 ${times} 处是“${other}”`}；亏得最少的是${way(path)}（${points(least)}）：让它在某处值得一说，给它一个合适的 when，或标上 beginner: true`,
  markedBest: (line, by, ahead, path, others) =>
    `台词“${line}”是新手的错（${by}），可${way(path)}却比所有正当的话还多值 ${points(ahead)}${more(others)}：在那里添一句同样好的正当台词，或让这个错代价更大`,
  markedShare: (marked, lines, most) =>
    `${lines} 句台词里有 ${marked} 句是新手的错，最多只能占 ${100 * most}%：多写些正当的台词，或把其中几句改成正当的`,
  withoutSound: (beat, path, others) =>
    `段落“${beat}”在${way(path)}只给出新手的错${more(others)}：添一句不是错的`,
  neverWrong: (line, floor, mean, short, most, path) =>
    `台词“${line}”从来错不到哪儿去：最不合适的时候是${floors[floor]}之后，平均也只亏 ${mean.toFixed(1)} 分，至少要亏 ${short} 分（亏得最多的一处 ${most.toFixed(1)} 分，${way(path)}）；让它错过的那句话代价更大，或在旁边放一句接得住的`,
  hangsOnFloor: (part, id, tag) =>
    `${parts[part]}“${id}”取决于“${tag}”，也就是客户刚做了什么：谁看见它出现就知道了，用不着听；把这个标签从 when 里去掉`,
  unanswerable: (beat, path, others) =>
    `${way(path)}客户提了问题${more(others)}，段落“${beat}”却没有一句能回答：把这一阶段别的段落所用的回答槽位加给它，或在其中多写几句`,
  deadEnd: (beat, path, others) =>
    `${way(path)}，段落“${beat}”走进了死路${more(others)}：给它几句那时还没说过、又能往下走的台词`,
  shortBeat: (beat, lines, path, others, stage) =>
    `${way(path)}，段落“${beat}”只拿得出 ${lines} 句${more(others)}：需要三到五句；加槽位，或在槽位里多写几句，或让“${stage}”的另一个段落接手`,
} satisfies Partial<Messages>;

const ofGround = {
  agreedUnnamed: (line, path, told) =>
    `${way(path)}，客户就可能答应台词“${line}”，可还没有人说过卖的是什么：让它以先说过的为前提（assumes: [${told.join(', ')}]）`,
  asksKnown: (line, fact, path) =>
    `台词“${line}”在问“${fact}”，可${way(path)}这件事已经知道了，它还在：给它加上 asks: [${fact}]，或让回答说点别的`,
  assumesUnsaid: (line, fact, path) =>
    `台词“${line}”以“${fact}”为前提，可凡是它出现的地方，都不可能有人说过（最早是${way(path)}）：让前面的台词先说出来（tells: [${fact}]），或让它晚点出现`,
} satisfies Partial<Messages>;

const ofPhone = {
  lineCount: (lines, least, most) =>
    `有 ${lines} 句台词，应为 ${least} 到 ${most} 句：${lines < least ? `再写 ${least - lines} 句` : `删掉 ${lines - most} 句`}`,
  longIntroduction: (line, seconds, most, limit) =>
    `开场白“${line}”要 ${seconds} 秒，最多 ${most} 秒，因为客户只给 ${limit} 秒：删掉 ${seconds - most} 秒`,
  cutWords: (language, count) =>
    `${languageNames[language]} ${count} 个${language === 'zh' ? '字' : '词'}`,
  cutSeconds: (seconds) => `${seconds} 秒`,
  longLine: (line, cuts, long, all, needed) =>
    `台词“${line}”太长，手机上放不下五句：删掉${cuts.join('、')}（开场之后 ${all} 句里有 ${long} 句太长，至少要缩短 ${needed} 句）`,
} satisfies Partial<Messages>;

function listName({ of, id, kind }: WordList): string {
  switch (of) {
    case 'line':
      return `台词“${id}”的“${kind}”`;
    case 'beat':
      return `“${id}”里沉默时的“${kind}”`;
    case 'question':
      return `问题“${id}”的“${kind}”`;
    case 'stage':
      return `phrases.${id} 的“${kind}”`;
    case 'pickUp':
      return 'pickUp';
    case 'phrasebook':
      return `常用语集的“${kind}”`;
  }
}

const ofWords = {
  noWords: (part, id, kind) =>
    `${parts[part] ?? part}“${id}”可能得到“${kind}”这类回答，却没有写话：在它的 replies 里加上“${kind}”`,
  otherCommitment: (line, commitment, kind, ending, meant) =>
    `台词“${line}”谈成的是“${commitment}”（${kind}），可电话最后是 ${ending}：换成 ${meant} 类的承诺`,
  nobodyWrote: (kind, stage) =>
    `“${stage}”阶段里“${kind}”怎么说，没有人写过：加到 phrases.${stage}，或加到常用语集里`,
  ranOut: (list, twice, call, scenario, most, heard) =>
    `${listName(list)}不够用了：“${twice}”在一通电话里说了两遍（${scenario}，${call}），这通要用 ${most} 种说法，只有 ${heard} 种：再写 ${Math.max(1, most - heard)} 种`,
  worn: (words, share, calls, most, list) =>
    `“${words}”在 ${calls} 通混合电话里占了 ${percent(share, 0)}，超过 ${percent(most, 0)}：给${listName(list)}多写几种说法`,
  agreedUnsaid: (ending) =>
    `电话以 ${ending} 结束，却没有人说过答应了什么：凡是能带来 commits 的台词，都给它自己的回答，并写上 agrees`,
  phrasebook: (share, most, gaps) =>
    `混合电话里有 ${percent(share)} 的回答出自常用语集，最多 ${percent(most)}：先给这些写上自己的回答：${gaps.map(([gap, part]) => `${gap}（${percent(part)}）`).join('、')}`,
} satisfies Partial<Messages>;

const ofCall = {
  tooMany: (positions, andMore, limit) =>
    `有${andMore ? '不止 ' : ' '}${positions} 种局面，最多 ${limit} 种：减少轮数、事实或条件，或把局面最多的阶段里的槽位缩短（--json 里的 byStage）`,
  unanswered: (fault) => `${fault}：给这种性格的状态机补上回应`,
  noEnding: (ending, persona) =>
    `没有一通电话能以“${ending}”结束，而 ${persona} 有这种结局：写一句带有相应动作的台词，或放宽这类台词的 when`,
  deaf: (share, exact, most) =>
    `从不听客户说话、只看备选台词的销售能拿到最好打法的 ${exact ? '' : '至多 '}${percent(share)}，超过 ${percent(most)}：备选台词泄露了刚才说的话；不管客户刚做了什么都给同样的几句，每个槽位三句，没有一句总是对的`,
  fixedOrder: (share, most) =>
    `整通电话按一个固定顺序说的销售能拿到最好打法的 ${percent(share)}，超过 ${percent(most)}：让台词在这句话之后对，在那句话之后错`,
  flips: (share, least) =>
    `同时出现的台词里，只有 ${percent(share)} 的对子会换先后，应不低于 ${percent(least)}：太多台词总比旁边那句好，或总比它差`,
  fails: (share, most) =>
    `最好的打法也有 ${percent(share)} 会失败（连约好再打都没有），超过 ${percent(most)}：手气差只该丢一轮，不该丢整通电话`,
  blindRep: (bot, got, most, share) =>
    `${reps[bot]}能拿到 ${got.toFixed(3)}，超过 ${most.toFixed(3)}（最好打法的 ${100 * share}%）：${bot === 'random' ? '让错的台词代价更大' : '对的那句从样子上就看得出来'}`,
  formRep: (form, language, got, most, share) =>
    `总挑“${forms[form] ?? form}”${language ? `（${languageNames[language]}）` : ''}的销售能拿到 ${got.toFixed(3)}，超过 ${most.toFixed(3)}（最好打法的 ${100 * share}%）：让错的台词也有这个样子，对的换个样子`,
  startWorth: (worth, least, most) =>
    `最好的打法值 ${worth.toFixed(3)}，应在 ${least} 到 ${most} 之间：${worth < least ? '给销售更多挽回的办法' : '让路难走一些'}`,
  bestScore: (score, error, least) =>
    `最好的打法得 ${score.toFixed(1)} ± ${error.toFixed(1)} 分，不到 ${least}：得分和价值对不上`,
  bestListening: (listens, least) =>
    `最好的打法只听了 ${listens.toFixed(1)}%，不到 ${least}%：让好问题换来更长的回答`,
  freeChoices: (share, most) =>
    `${percent(share, 0)} 的选择亏不到一分，超过 ${100 * most}%：选什么应当有分别`,
  dearChoices: (share, fewest, most) =>
    `${percent(share, 0)} 的选择亏十分以上，应在 ${100 * fewest} 到 ${100 * most}% 之间`,
  idleBound: (bound) => `放宽了界限“${bound}”，可这通电话本来就守得住：删掉这一行`,
} satisfies Partial<Messages>;

function apart({ has, lacks, patience, key }: Apart): string {
  const words = has.map((tag) => `“${tag}”`);
  if (patience !== null) words.push(`耐心 ${patience}`);
  if (words.length === 0) words.push(...lacks.map((tag) => `不是“${tag}”`));
  return words.length > 0 ? words.join('、') : key;
}

const ofBeliefs = {
  beliefGap: (worth, exact, gap, most) =>
    `只凭客户说的和表现出来的，最好的打法值 ${worth.toFixed(3)}，比什么都不隐瞒时少 ${exact ? '' : '至多 '}${gap.toFixed(1)} 分，超过 ${most}`,
  ownKind: '给隐瞒的东西一种自己的回答类型',
  blur: (path, choice, shown, one, other) =>
    `丢得最多的是${way(path)}：“${choice}”得到的回答都是 ${shown}，不管客户那时是 ${apart(one)} 还是 ${apart(other)}：给两者各自的回答类型`,
} satisfies Partial<Messages>;

/** What is found by playing a scenario, in Chinese. */
export const zh: Messages = {
  ...ofLines,
  ...ofGround,
  ...ofPhone,
  ...ofWords,
  ...ofCall,
  ...ofBeliefs,
};
