import { languageNames } from '../../scenario/languageNames.ts';
import { botPolicy, bots, type Bot } from '../play/bots.ts';
import { formBots, formPolicy, type FormBot } from '../play/formBots.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { evaluate } from '../solver/solve.ts';
import { wholeScenario, type Finding } from './findings.ts';

/** What reps get who are blind to what the customer says; worths in [0, 1]. */
export interface BotsReport {
  readonly findings: readonly Finding[];
  readonly bots: Readonly<Record<Bot, number>>;
  /** Reps who go by a line's form, by what they go by and the language they read. */
  readonly form: Readonly<Record<string, number>>;
}

const formName = ({ name, language }: FormBot): string =>
  language ? `${name} (${languageNames[language]})` : name;

const described: Readonly<Record<Bot, string>> = {
  random: 'who takes any line',
  longest: 'who always takes the line that lasts longest',
  shortest: 'who always takes the line that lasts shortest',
  politest: 'who always takes the politest line',
  asks: 'who always asks',
  pitches: 'who always pitches',
  closes: 'who always asks for the commitment',
};

/**
 * Holds reps who don't listen to a share of best play.
 *
 * @param worth of best play, in [0, 1]
 * @param share most of it that they may get, 0 to 1
 */
export function checkBots(graph: CallGraph, worth: number, share: number): BotsReport {
  const most = share * worth;
  const findings: Finding[] = [];
  const judge = (who: string, got: number, remedy: string) => {
    if (got <= most) return;
    const message = `a rep ${who} gets ${got.toFixed(3)}, more than ${most.toFixed(3)} (${100 * share} % of best play): ${remedy}`;
    findings.push({ ...wholeScenario, bound: 'blindReps', message });
  };
  const byBot = {} as Record<Bot, number>;
  for (const bot of bots) {
    byBot[bot] = evaluate(graph, botPolicy(graph, bot))[0] as number;
    const remedy =
      bot === 'random' ? 'make wrong lines cost more' : 'the right line’s look gives it away';
    judge(described[bot], byBot[bot], remedy);
  }
  const form: Record<string, number> = {};
  for (const bot of formBots) {
    const got = evaluate(graph, formPolicy(graph, bot))[0] as number;
    form[formName(bot)] = got;
    judge(
      `who always takes the line that ${formName(bot)}`,
      got,
      'let wrong lines have that form too, and right ones another',
    );
  }
  return { findings, bots: byBot, form };
}
