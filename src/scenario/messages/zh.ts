import type { Language } from '../../core/course/language.ts';
import { codePoint, oddIn, shown } from '../../core/text/characters.ts';
import type { Hint } from '../hint.ts';
import type { Messages } from './en.ts';

const languageNames: Readonly<Record<Language, string>> = { zh: '中文', en: '英文' };
const quoteIt = '请给整段文字加上英文双引号';
const mostNamed = 60;

/** A name from the file, with the characters in it that look like others. */
function name(of: string): string {
  const odd = oddIn(of);
  return `“${shown(of)}”${odd.length > 0 ? `（含 ${odd.join('、')}）` : ''}`;
}

const char = (of: string): string => `“${of}”（${codePoint(of)}）`;

/** Kinds of names that are declared in one place and used in others. */
const kinds: Readonly<Record<Parameters<Messages['aWord']>[0], string>> = {
  fact: '事实',
  commitment: '承诺',
  'shared list': '共用列表',
  topic: '话题',
  line: '台词',
  question: '问题',
  beat: '段落（beat）',
  tag: '标签',
  'kind of reply': '回答类型',
  goal: '目标',
  persona: '客户性格（persona）',
  phrasebook: '常用语集',
  move: '动作（move）',
  ambience: '环境声',
  voice: '嗓音',
  time: '时间',
  'kind of fact': '事实类型',
  'kind of commitment': '承诺类型',
  bound: '界限',
  ending: '结局',
  'part of a look': '外貌的一项',
};

/** The parser's complaint by its code: what is wrong, and what to do about it. */
const yaml: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: `同一行里出现了第二个字段；如果文字里有“: ”，${quoteIt}`,
  MULTILINE_IMPLICIT_KEY: `字段名跨了行；如果这是文字，${quoteIt}；如果是字段，请写成“name: value”`,
  TAB_AS_INDENT: '不能用制表符缩进；请用空格',
  BAD_INDENT: '缩进没有对齐；请和同一组的其他字段对齐',
  MISSING_CHAR: '少了一个符号；请把引号或括号补全，或写成“name: value”',
  UNEXPECTED_TOKEN: `这里的内容读不懂；如果这是文字，${quoteIt}`,
  BAD_SCALAR_START: `文字不能以这个符号开头；${quoteIt}`,
  BAD_DQ_ESCAPE: '双引号里的反斜杠表示转义；请写成 \\\\，或改用单引号',
  TAG_RESOLVE_FAILED: `不认识这个标签；请去掉它（以“!”开头的词），或${quoteIt}`,
  BAD_ALIAS: `这里不用别名；${quoteIt}，或把列表写到“shared”下再引用它的名字`,
};

const unlinked = '不接受锚点和别名；几个段落（beat）共用的台词请写到“shared”下，按名字引用';

const whatFile = {
  empty: '文件是空的：请以“format: 1”开头',
  tooLarge: (megabytes: string) =>
    `文件有 ${megabytes} MB，上限是 1 MB：一个文件只写一通电话，只放文字`,
  tooMany: (most: number) => `词和符号超过 ${most} 个，没有哪个剧本这么长：一个文件只写一通电话`,
  tooDeep: (most: number) => `嵌套超过 ${most} 层：剧本最多只要十层`,
  noText: (of: string) => `有不是文字的字节：剧本是 UTF-8 文本文件（${codePoint(of)}）`,
  unseen: (of: string) => `有看不见的字符 ${codePoint(of)}：请删掉`,
  oddSpace: (of: string) => `有另一种空格 ${codePoint(of)}：请用空格键打一个普通空格`,
  looksLike: (of: string, meant: string) => `${char(of)}不是“${meant}”：请写成“${meant}”`,
  notYaml: (words: string, code: string) =>
    `不是正确的 YAML：${Object.hasOwn(yaml, code) ? yaml[code] : `${words}；请看 docs/scenario-format.md`}`,
  secondDocument: '从这里开始了第二份文档：一个文件只放一份，请删掉“---”这一行',
  plainText: '这不是剧本，只是一段文字：剧本文件以“format: 1”开头',
  anchor: (of: string) => `有锚点（&${shown(of)}）：${unlinked}`,
  alias: (of: string) => `是别名（*${shown(of)}）：${unlinked}`,
  more: (most: number) => `后面还有：这里只列出前 ${most} 处，请改好后再读一遍`,
};

const whatForm = {
  expected: (what: string, found: string) => `这里应是${what}，却是${found}`,
  aMap: '一组字段',
  aList: '一个列表',
  aText: '一段文字',
  nothing: '空的',
  oneValue: (source: string) => ` ${shown(source)}`,
  mapWith: (fields: readonly string[]) => `一组字段（${fields.join('、')}）`,
  mapOfNames: '一组带名字的条目',
  textIn: (language: Language) => `${languageNames[language]}文字（加英文双引号）`,
  aTag: '一个标签',
  aReason: '一句说明理由的话（加英文双引号）',
  aWord: (kind: keyof typeof kinds) => `一个${kinds[kind]}`,
  wholeFrom: (least: number, most: number) =>
    least === most ? ` ${least}` : ` ${least} 到 ${most} 的整数`,
  trueOrFalse: ' true 或 false',
  anId: '由字母、数字和连字符组成的名字，例如 trucks-wait',
  idTooLong: (length: number, most: number) => `这个名字有 ${length} 个字符，上限是 ${most} 个`,
  noWordKey: '有一个字段的名字不是词：请写成“name: value”',
  twice: (of: string, line: number) => `${name(of)}出现了两次，第一次在第 ${line} 行：请只留一个`,
  unknownField: (of: string, hint: Hint | null) => `不认识字段${name(of)}${after(hint)}`,
  commaEnds: (of: string) =>
    `不认识字段${name(of)}：在 { } 里，逗号会结束文字：请给整段文字加上英文双引号`,
  missing: (of: string) => `缺少字段“${of}”：请补上`,
  missingText: (language: Language) => `缺少${languageNames[language]}文字：请补上“${language}: …”`,
  items: (count: number, fewest: number, most: number) => {
    if (count > fewest && most === 1000) return `有 ${count} 项：最多 ${most} 项`;
    const range = most === 1000 ? `至少要 ${fewest} 项` : `要 ${fewest} 到 ${most} 项`;
    return `有 ${count} 项：${range}`;
  },
  unknown: (kind: keyof typeof kinds, of: string, hint: Hint | null) =>
    `不认识${kinds[kind]}${name(of)}${after(hint)}`,
  declaredTwice: (kind: keyof typeof kinds, of: string, line: number) =>
    `${kinds[kind]}“${of}”在第 ${line} 行已经有了：请换个名字`,
};

const whatText = {
  ofText: (language: Language, fault: string) => `这段${languageNames[language]}${fault}`,
  remark: '“ #”后面的内容会被当成注释：请给整段文字加上英文双引号',
  emptyText: '是空的：请写上文字',
  tooLong: (length: number, most: number) => `有 ${length} 个字符：上限是 ${most} 个`,
  lineBreak: '里有换行：请写在一行里',
  unseenIn: (of: string) => `里有看不见的字符 ${codePoint(of)}：请删掉`,
  oddSpaceIn: (of: string) => `里有另一种空格 ${codePoint(of)}：请用普通空格`,
  impostor: (of: string, common: string | null) =>
    common === null
      ? `里有${char(of)}，是别的文字里的字母：请写成它看上去的那个`
      : `里有${char(of)}：请写成“${common}”`,
  outerSpace: '开头或结尾有空格：请删掉',
  twoSpaces: '里有两个连续的空格：请只留一个',
  shouting: (found: string) => `里有“${shown(found)}”：打电话不用喊，最多一个叹号`,
  threeDots: (found: string) => `里有“${shown(found)}”：请写成“……”（英文写“…”）`,
  halfWidth: (found: string, meant: string) => `里有半角的“${found}”：请写成“${meant}”`,
  spaceInChinese: '的汉字之间有空格：请删掉',
  chineseInEnglish: (found: string) =>
    `里有${/\p{Script=Han}/u.test(found) ? `“${found}”` : char(found)}，这是中文：这里请写英文`,
  noChinese: '里没有汉字：这里请写中文',
  noLetter: '里没有字母：这里请写英文',
  saidBefore: (line: number) =>
    `${line === 0 ? '常用语集里' : `第 ${line} 行`}已经有同样的话：请换个说法`,
  duration: (language: Language, natural: number, seconds: number, given: boolean) => {
    const source = given ? '写明的' : '按中文算出的';
    const remedy = natural > seconds ? '缩短' : '加长';
    return `这段${languageNames[language]}说出来大约要 ${natural.toFixed(1)} 秒，不是${source} ${seconds} 秒：请${remedy}，或设一个“seconds”，使两种语言都相差不超过 30%`;
  },
};

const whatCall = {
  fileName: (id: string, file: string) => `id “${id}”和文件名“${shown(file)}”不同：请改成一样`,
  targets: (sum: number) => `listen、ask、tell 加起来是 ${sum}：应该是 100（百分比）`,
  moveTwice: (move: string) => `动作“${move}”写了两次：一次就够`,
  alikeWordings:
    '同一类回答的不同说法，透露和答应的内容必须相同：请照第一个重复“reveals”和“agrees”',
  openerReveals: (kind: string) =>
    `“${kind}”是接在回答后面的，透露内容的是回答：请把“reveals”移到回答里`,
  agreesMissing: (kind: string) => `“${kind}”这类回答要说明答应了什么：请加上“agrees: <承诺>”`,
  agreesMisplaced: (kind: string, yes: readonly string[]) =>
    `“agrees”属于“${yes.join('”“')}”这类回答，不属于“${kind}”：请删掉`,
  lengths: (widest: number, longest: string, most: number, shortest: string, least: number) =>
    `一起出现的台词长短要相近（最多 ${widest} 倍）：“${longest}”要 ${most} 秒，“${shortest}”要 ${least} 秒；请缩短前者或加长后者`,
  lastBeat: (stage: string) =>
    `“${stage}”的最后一个段落（beat）必须随时可用：请删掉它的“when”，或在后面加一个没有条件的段落`,
  noReason: (bound: string) => `没有写为什么不守“${bound}”：请用一句话写明，或删掉`,
};

const whatWhole = {
  noTrait: (persona: string, of: string, hint: Hint | null) =>
    `${persona} 没有特征${name(of)}${after(hint)}`,
  traitRange: (of: string, min: number, max: number, found: number) =>
    `特征“${of}”的范围是 ${min} 到 ${max}，不是 ${found}`,
  noTag: (persona: string, of: string, hint: Hint | null) =>
    `${persona} 的状态都没有标签${name(of)}${after(hint)}`,
  neverGiven: (persona: string, of: string, hint: Hint | null) =>
    `${persona} 从不给出回答类型${name(of)}${after(hint)}`,
  badPhrasebook: (of: string) => `常用语集“${of}”本身有问题：请先改好它`,
  phrasebookMissing: '缺少字段“phrasebook”：请补上，或按阶段写常用语（“phrases”）',
  phrasebookLacks: (of: string, lacking: readonly string[]) =>
    `常用语集“${of}”缺少这些类型的话：${lacking.join('、')}；请在那里补上`,
  againForgets: (fact: string | null) =>
    fact === null
      ? '第二通的开场要凭记得的事来认：请在“when: { facts: […] }”里写上“memory”中的一条'
      : `第二通的开场不能凭“${fact}”：对方不记得它，请写进“memory”，或换一条`,
  nobodyAgrees: (of: string) => `没有人会答应“${of}”：请写进某个回答的“agrees”，或删掉它`,
  unusedList: (of: string) => `没有段落（beat）用到共用列表“${of}”：请在某个位置引用它，或删掉它`,
  unanswered: (of: string) => `没有台词回答问题“${of}”：请加一句（answers: ${of}），或删掉它`,
  unusedTopic: (of: string) => `没有台词谈到话题“${of}”：请加一句（about: ${of}）`,
  neverRevealed: (of: string) =>
    `没有回答透露“${of}”：请写进某个回答的“reveals”，或标上“known: true”`,
  unreadCue: (of: string) => `没有台词用到线索“${of}”：请写进“when: { facts: [${of}] }”，或删掉它`,
  fewLines: (count: number, least: number) => `有 ${count} 句台词：至少要 ${least} 句`,
  fewReplies: (count: number, least: number) => `有 ${count} 个回答：至少要 ${least} 个`,
};

/** How a message about an unknown name goes on. */
function hint({ near, known }: Hint): string {
  if (near !== null) return `是不是“${near}”？`;
  if (known.length === 0) return '一个也没有';
  const more = known.length > mostNamed ? '……' : '';
  return `请用其中一个：${known.slice(0, mostNamed).map(shown).join('、')}${more}`;
}

/** A hint after a name; the first of many unknown ones have one. */
function after(of: Hint | null): string {
  return of ? `：${hint(of)}` : '';
}

export const zh: Messages = {
  ...whatFile,
  ...whatForm,
  ...whatText,
  ...whatCall,
  ...whatWhole,
  hint,
};
