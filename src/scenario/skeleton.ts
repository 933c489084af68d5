import { Document, isMap, visit } from 'yaml';
import { newLook } from './newLook.ts';
import type { Beat, Line, Replies, Reply, Scenario, Wording } from '../core/call/scenario.ts';
import type { Language, Text } from '../core/course/language.ts';
import type { ReplyKind } from '../core/course/replies.ts';
import { stages } from '../core/course/stages.ts';
import type { CourseWords } from '../core/words/words.ts';
import { placeholders } from './placeholders.ts';

type Yaml = Readonly<Record<string, unknown>>;
type Filler = ReturnType<typeof placeholders>;

/** Drops what is left out of a file because it is empty. */
const filled = (map: Yaml): Yaml =>
  Object.fromEntries(
    Object.entries(map).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const both = (zh: string, en: string): Text => ({ zh, en });

/** Facts that decide what is on offer, and those that the rep tells: the structure hangs on them. */
function decisive({ facts, beats }: Scenario): ReadonlySet<string> {
  const all = Object.values(beats).flat();
  const lines = all.flatMap(({ slots }) => slots.flat());
  const read = [...all, ...lines].flatMap(({ when }) => [...when.facts, ...when.notFacts]);
  const named = lines.flatMap(({ assumes = [], asks = [] }) => [...assumes, ...asks]);
  const told = facts.filter(({ kind }) => kind === 'told').map(({ id }) => id);
  return new Set([...read, ...named, ...told]);
}

/** What stands in the skeleton for everything a rep or a customer says. */
function speech(
  filler: Filler,
  words: Readonly<Record<Language, CourseWords>>,
  kept: ReadonlySet<string>,
) {
  const kindName = (kind: ReplyKind) =>
    both(words.zh.replyKinds[kind], words.en.replyKinds[kind].toLowerCase());

  const replyOf = (kind: ReplyKind, { seconds, reveals, agrees, after, time }: Reply): Yaml => {
    const { zh, en } = kindName(kind);
    return filled({
      ...filler.spoken(both(`对方${zh}`, `they say it (${en})`), seconds),
      reveals: reveals.filter((fact) => kept.has(fact)),
      agrees: agrees ?? undefined,
      after,
      time,
    });
  };
  const repliesOf = (replies: Replies): Yaml =>
    Object.fromEntries(
      Object.entries<readonly Reply[]>(replies).map(([kind, list]) => [
        kind,
        list.map((one) => replyOf(kind as ReplyKind, one)),
      ]),
    );
  const wordings = (what: Text, list: readonly Wording[]) =>
    list.map(({ seconds }) => filler.spoken(what, seconds));

  const lineOf = (line: Line, id: string): Yaml => {
    const names = (language: Language) =>
      line.moves
        .map((move) => words[language].moves[move].name)
        .join(language === 'zh' ? '、' : ', ');
    const what = both(names('zh'), names('en').toLowerCase());
    return filled({
      line: id,
      moves: line.moves,
      about: line.about ?? undefined,
      beginner: line.beginner || undefined,
      tells: line.tells,
      assumes: line.assumes,
      asks: line.asks,
      answers: line.answers,
      ...filler.spoken(what, line.seconds),
      also: line.also?.map(() => {
        const { zh, en } = filler.spoken(what, line.seconds);
        return { zh, en };
      }),
      replies: repliesOf(line.replies),
    });
  };
  return { repliesOf, wordings, lineOf };
}

/** As the other files are written: a text in quotes, and what is said on one line. */
function written(file: Yaml): string {
  const document = new Document(file, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, map) => {
      map.flow = map.has('zh') && map.items.every(({ value }) => !isMap(value)) && !map.has('line');
    },
    Scalar: (key, scalar) => {
      const isText = key === 'value' && /[ \p{Script=Han}]/u.test(String(scalar.value));
      if (isText) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A condition as a file has it: what is empty is left out. */
const whenOf = ({ when }: Pick<Beat, 'when'>): Yaml | undefined => {
  const map = filled({ ...when });
  return Object.keys(map).length > 0 ? map : undefined;
};

/** Who is on the phone, why, and what can be agreed on. */
function headOf(scenario: Scenario, id: string, filler: Filler, kept: ReadonlySet<string>): Yaml {
  const [customer] = scenario.customers;
  const facts = scenario.facts.filter((fact) => kept.has(fact.id));
  return {
    format: 1,
    id,
    version: 1,
    persona: scenario.persona,
    traits: scenario.traits,
    goal: scenario.goal,
    turns: scenario.turns,
    difficulty: scenario.difficulty,
    ambience: scenario.ambience,
    title: filler.note('标题', 'the title'),
    teaser: filler.note('卡片上的一两句话', 'one or two sentences on the card'),
    rep: {
      name: filler.note('销售的名字', 'the rep’s name'),
      company: filler.note('公司', 'the company'),
      product: filler.note('产品', 'the product'),
    },
    customer: {
      id: customer.id,
      name: filler.note('客户的名字', 'the customer’s name'),
      role: filler.note('客户的职务', 'the customer’s role'),
      look: newLook(id, customer.voice),
      voice: customer.voice,
      hidden: [filler.note('不轻易告诉人的事', 'what they tell nobody unasked')],
      needs: customer.needs,
    },
    brief: {
      situation: filler.note('为什么打这个电话', 'why this call'),
      known: [filler.note('打之前知道什么', 'what is known before the call')],
      goal: filler.note('目标', 'the goal'),
      fallback: filler.note('退一步的目标', 'the fallback'),
    },
    facts: Object.fromEntries(
      facts.map((fact) => [
        fact.id,
        filled({
          kind: fact.kind,
          ...(fact.kind === 'told'
            ? filler.note('卖的是什么', 'what is sold')
            : filler.note('这时知道了什么', 'what is known by then')),
          known: fact.known || undefined,
        }),
      ]),
    ),
    commitments: Object.fromEntries(
      scenario.commitments.map(({ id: name, kind }) => [
        name,
        {
          kind,
          who: filler.note('谁', 'who'),
          what: filler.note('做什么', 'does what'),
          when: filler.note('什么时候', 'and when'),
        },
      ]),
    ),
  };
}

/** How they pick up, and what they ask. */
function spokenOf(scenario: Scenario, { wordings }: ReturnType<typeof speech>): Yaml {
  return {
    pickUp: wordings(both('接起电话', 'they pick up'), scenario.pickUp),
    questions: Object.fromEntries(
      (scenario.questions ?? []).map(({ id: name, asked, missed }) => [
        name,
        {
          asked: wordings(both(`问一件事，名叫${name}`, `they ask about it (${name})`), asked),
          missed: wordings(both('没听到回答，再问', 'unanswered, they ask again'), missed),
        },
      ]),
    ),
  };
}

/**
 * A whole scenario file with the customer, the lines and the kinds of reply of another, in which
 * every sentence only says what belongs there. It reads, and keeps the other's bounds, since these
 * never hang on words; whoever writes a call replaces one sentence after the other.
 *
 * @param scenario whose structure it takes over
 * @param id of the new one
 * @returns YAML
 */
export function skeletonOf(
  scenario: Scenario,
  id: string,
  words: Readonly<Record<Language, CourseWords>>,
): string {
  const filler = placeholders();
  const kept = decisive(scenario);
  const said = speech(filler, words, kept);
  const { repliesOf, lineOf } = said;
  const shared = new Map<string, readonly Yaml[]>();
  const names = new Map<string, string>();

  function slotOf(slot: readonly Line[], stage: string, nth: number): string {
    const key = slot.map((line) => line.id).join();
    const known = names.get(key);
    if (known) return known;
    const name = `${stage}-${nth}`;
    names.set(key, name);
    shared.set(
      name,
      slot.map((line, i) => filled({ ...lineOf(line, `${name}-${i + 1}`), when: whenOf(line) })),
    );
    return name;
  }
  const beatsOf = (stage: (typeof stages)[number]) => {
    let nth = 0;
    return scenario.beats[stage].map((beat) =>
      filled({
        beat: beat.id,
        when: whenOf(beat),
        slots: beat.slots.map((slot) => slotOf(slot, stage, ++nth)),
        silence: Object.keys(beat.silence).length > 0 ? repliesOf(beat.silence) : undefined,
      }),
    );
  };
  const head = headOf(scenario, id, filler, kept);
  const spoken = spokenOf(scenario, said);
  const byStage = Object.fromEntries(stages.map((stage) => [stage, beatsOf(stage)]));
  const { phrases } = scenario;
  const file = {
    ...head,
    ...spoken,
    shared: Object.fromEntries(shared),
    stages: byStage,
    ...(phrases && {
      phrases: Object.fromEntries(stages.map((stage) => [stage, repliesOf(phrases[stage])])),
    }),
  };
  return written(file);
}
