import { expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { edited, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';

const line = (n: number) =>
  `- [{ line: again${n}, moves: [identify], zh: "您好，我是第${n}次打来的。", en: "Hello, it's call ${n} again." }]`;

/** The tiny call with a second one that opens by these facts. */
const withAgain = (memory: string, facts: string) =>
  readScenario(
    edited(
      tinyCallText,
      'commitments:',
      `${memory}
again:
  after: [callBackDated]
  situation: { zh: "你打来过。", en: "You rang before." }
  pickUp:
    - { zh: "又是您啊。", en: "It's you." }
  opening:
    beat: again
    when: { facts: [${facts}] }
    slots:
${[1, 2, 3].map((n) => `      ${line(n)}`).join('\n')}

commitments:`,
    ),
    'tiny-call',
    tinySurroundings,
  );

it('says how a second call begins, by what is remembered', () => {
  const { value, problems } = withAgain('memory: [burnt-trays]', 'burnt-trays');
  expect(problems).toEqual([]);
  expect(value?.scenario.again).toMatchObject({
    after: ['callBackDated'],
    situation: { en: 'You rang before.' },
    opening: { id: 'again', when: { facts: ['burnt-trays'] } },
  });
});

it('is refused where its opening goes by nothing that is remembered', () => {
  const why = (memory: string, facts: string) =>
    withAgain(memory, facts).problems.map(({ message }) => message);
  expect(why('memory: [burnt-trays]', '')).toEqual([
    expect.stringContaining('by what is remembered'),
  ]);
  expect(why('', 'burnt-trays')).toEqual([expect.stringContaining("isn't remembered")]);
});
