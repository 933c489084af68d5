import { describe, expect, test } from 'vitest';
import { startCall } from '../../src/core/call/start.ts';
import { linesOnOffer, step } from '../../src/core/call/step.ts';
import { loadScenario } from '../../src/catalogue/scenarios.ts';
import { shippedCards } from '../../src/catalogue/shippedCards.ts';
import { shelf } from '../../src/catalogue/own/ownShelf.ts';
import { asOwn, ownCard, readOwn } from '../../src/catalogue/own/readOwn.ts';
import { shippedText } from '../../src/catalogue/shippedTexts.ts';
import { presentCard, presentCards } from '../../src/catalogue/present.ts';
import { printed } from '../../src/scenario/problem.ts';
import { loadCall } from '../../src/catalogue/loadCall.ts';
import { resume } from '../../src/session/resume.ts';
import { edited } from '../support/tinyCall.ts';

const id = 'dock-queue';
const text = (await shippedText(id)) ?? '';

/** A text with the first place that matches changed; there has to be one. What stands there is the writers'. */
function changed(yaml: string, place: RegExp, to: string): string {
  const found = place.exec(yaml);
  if (!found) throw new Error(`nothing matches ${place}`);
  return edited(yaml, found[0], to);
}
const version = Number(/^version: (\d+)$/mu.exec(text)![1]);
/** A copy of the shipped text, so many versions later. */
const later = (by: number) => changed(text, /^version: \d+$/mu, `version: ${version + by}`);
const other = later(1);
const problemsOf = async (yaml: string) =>
  (await readOwn(yaml)).problems.map((one) => printed('own', one));

async function keep(yaml: string) {
  const { value } = await readOwn(yaml);
  if (!value) throw new Error((await problemsOf(yaml)).join('\n'));
  const card = await ownCard(value.scenario);
  await shelf.keep({ id: card.id, text: yaml, card, keptAt: 1 });
  return card;
}

describe('a text is read as the build reads it', () => {
  test.each(shippedCards.map((card) => [card.id, card] as const))(
    'a copy of %s reads cleanly, to the same content',
    async (shipped, card) => {
      const { value, problems } = await readOwn((await shippedText(shipped)) ?? '');
      expect(problems).toEqual([]);
      expect(value?.scenario.hash).toBe(card.hash);
      expect(await ownCard(value!.scenario)).toEqual({ ...card, id: `own:${shipped}` });
    },
  );

  test('all that is wrong comes out at once, with its place', async () => {
    const broken = changed(
      changed(text, /^turns: \d+$/mu, 'turns: 80'),
      /moves: \[\w+\]/u,
      'moves: [post]',
    );
    const lineOf = (part: string) =>
      broken.split('\n').findIndex((line) => line.includes(part)) + 1;
    expect(await problemsOf(broken)).toEqual([
      `own:${lineOf('turns: 80')}:8: expected a whole number from 8 to 12, found 80`,
      expect.stringMatching(
        new RegExp(`^own:${lineOf('moves: [post]')}:\\d+: unknown move “post”`),
      ),
    ]);
  });

  test('bombs, giants and bytes are refused in a sentence', async () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
    expect((await problemsOf(bomb)).join()).toMatch(/anchors and aliases are refused/);
    expect(await problemsOf('x'.repeat(1_000_001))).toEqual([
      expect.stringMatching(/the limit is 1 MB/),
    ]);
    expect(await problemsOf('\0')).toEqual([expect.stringMatching(/no text/)]);
    expect(await problemsOf('')).toEqual([expect.stringMatching(/empty/)]);
  });

  test('a byte order mark moves nothing', async () => {
    expect((await readOwn(`\uFEFF${text}`)).problems).toEqual([]);
  });
});

describe('an own scenario', () => {
  test('stands beside the shipped one of its id, and never in its place', async () => {
    await keep(other);
    expect(await loadScenario(id, 'en')).toMatchObject({ id, version });
    expect(await loadScenario(`own:${id}`, 'en')).toMatchObject({
      id: `own:${id}`,
      version: version + 1,
    });
    expect(await presentCard(id)).toMatchObject({ id, version });
    expect(await presentCard(`own:${id}`)).toMatchObject({ id: `own:${id}`, version: version + 1 });
    expect([...(await presentCards(true)).keys()]).toEqual([
      ...shippedCards.map((card) => card.id),
      `own:${id}`,
    ]);
    expect((await presentCards(false)).has(`own:${id}`)).toBe(false);
  });

  test.each(['zh', 'en'] as const)('is dialled and played in %s', async (language) => {
    await keep(other);
    const rules = (await loadCall(`own:${id}`, language))!;
    const begun = startCall(rules, { seed: 7, language, mode: 'practice' });
    expect(begun.transcript.scenario).toMatchObject({ id: `own:${id}`, version: version + 1 });
    const [line] = linesOnOffer(rules, begun);
    const next = step(rules, begun, { type: 'say', line: line!.line.id });
    expect(resume(rules, next.transcript)).toHaveProperty('state');
  });

  test('that was changed can’t go on with an older call, and says why', async () => {
    await keep(other);
    const before = await loadCall(`own:${id}`, 'en');
    const { transcript } = startCall(before!, { seed: 7, language: 'en', mode: 'practice' });
    await keep(later(2));
    const after = await loadCall(`own:${id}`, 'en');
    expect(resume(after!, transcript)).toEqual({ problem: 'otherVersion' });
    // The shipped one of the same id is another scenario.
    const shipped = await loadCall(id, 'en');
    expect(resume(shipped!, transcript)).toEqual({ problem: 'otherScenario' });
  });

  test('that is gone, or reads no more, is nobody to call', async () => {
    await keep(other);
    const card = await presentCard(`own:${id}`);
    await shelf.keep({ id: `own:${id}`, text: 'format: 2', card: card!, keptAt: 2 });
    expect(await loadScenario(`own:${id}`, 'en')).toBeNull();
    await shelf.remove(`own:${id}`);
    expect(await loadScenario(`own:${id}`, 'en')).toBeNull();
    expect(await presentCard(`own:${id}`)).toBeNull();
    expect(await loadCall(`own:${id}`, 'en')).toBeNull();
  });

  test('keeps its content’s hash, whatever it is called by', async () => {
    const { scenario } = (await readOwn(text)).value!;
    expect(asOwn(scenario)).toEqual({ ...scenario, id: `own:${id}` });
  });
});
