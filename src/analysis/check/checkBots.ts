import { languageNames } from '../../scenario/languageNames.ts';
import { botPolicy, bots, type Bot } from '../play/bots.ts';
import { formBots, formPolicy, type FormBot } from '../play/formBots.ts';
import type { CallGraph } from '../graph/callGraph.ts';
import { evaluate } from '../solver/solve.ts';
import { wholeScenario, type Finding } from './findings.ts';
import { said, type Said } from './messages/messages.ts';

/** What reps get who are blind to what the customer says; worths in [0, 1]. */
export interface BotsReport {
  readonly findings: readonly Finding[];
  readonly bots: Readonly<Record<Bot, number>>;
  /** Reps who go by a line's form, by what they go by and the language they read. */
  readonly form: Readonly<Record<string, number>>;
}

const formName = ({ name, language }: FormBot): string =>
  language ? `${name} (${languageNames[language]})` : name;

/**
 * Holds reps who don't listen to a share of best play.
 *
 * @param worth of best play, in [0, 1]
 * @param share most of it that they may get, 0 to 1
 */
export function checkBots(graph: CallGraph, worth: number, share: number): BotsReport {
  const most = share * worth;
  const findings: Finding[] = [];
  const judge = (got: number, found: Said) => {
    if (got > most) findings.push({ ...wholeScenario, bound: 'blindReps', ...found });
  };
  const byBot = {} as Record<Bot, number>;
  for (const bot of bots) {
    byBot[bot] = evaluate(graph, botPolicy(graph, bot))[0] as number;
    const got = byBot[bot];
    judge(
      got,
      said((m) => m.blindRep(bot, got, most, share)),
    );
  }
  const form: Record<string, number> = {};
  for (const bot of formBots) {
    const got = evaluate(graph, formPolicy(graph, bot))[0] as number;
    form[formName(bot)] = got;
    judge(
      got,
      said((m) => m.formRep(bot.name, bot.language, got, most, share)),
    );
  }
  return { findings, bots: byBot, form };
}
