import {
  personaTable,
  type Outcome,
  type PersonaTable,
  type TableRow,
} from '../analysis/reading/personaTable.ts';
import { standings, type Floor, type Standing } from '../core/course/floor.ts';
import { rulesOf } from '../core/call/callRules.ts';
import { personaOf } from '../core/persona/personas.ts';
import { parseArgs } from './args.ts';
import type { CommandResult } from './checkCommand.ts';
import { findScenario } from './findScenario.ts';
import { shipped, type Standard } from './library.ts';
import { answered, oneName } from './reading.ts';

const usage = 'usage: npm run -s scenario:kinds -- <id|file>\n';

/** How far the customer has come, in a sentence. */
const come: Readonly<Record<Standing, string>> = {
  hidden: 'no need has come up',
  implied: 'a trouble has been told',
  explicit: 'they have said that they want it solved',
  valued: 'they have said what that would be worth',
  agreed: 'they have said yes',
  sealed: 'what was agreed has been repeated',
};

const left: Readonly<Record<Floor, string>> = {
  asks: 'a question',
  tells: 'a trouble',
  objects: 'an objection',
  hedges: 'a hedge',
  yields: 'nothing',
};

/** The row of what no move of its own matters for is the longest. */
const isRest = (row: TableRow, rows: readonly TableRow[]): boolean =>
  row.lines.length > 8 && rows.every(({ lines }) => lines.length <= row.lines.length);

const outcomeCells = ({ rolls, says, opens, ending }: Outcome): string => {
  const then = [...opens, ...(ending ? [`the call ends: ${ending}`] : [])].join(', ');
  return `${rolls} | ${says ?? ''} | ${then}`;
};

function rowLines(head: string, row: TableRow, rest: boolean): readonly string[] {
  const lines = rest ? 'anything else' : row.lines.map((moves) => moves.join(' + ')).join(', ');
  return row.outcomes.map(
    (outcome, i) =>
      `| ${i === 0 ? head : ''} | ${i === 0 ? lines : ''} | ${outcomeCells(outcome)} |`,
  );
}

function tableOf(groups: readonly (readonly [head: string, rows: readonly TableRow[]])[]): string {
  const lines = groups.flatMap(([head, rows]) => {
    const restLast = rows.toSorted((a, b) => Number(isRest(a, rows)) - Number(isRest(b, rows)));
    return restLast.flatMap((row, i) => rowLines(i === 0 ? head : '', row, isRest(row, rows)));
  });
  const headings = ['open', 'the rep’s line makes', 'of 20', 'they say', 'and then'];
  return [`| ${headings.join(' | ')} |`, '|---|---|---|---|---|', ...lines].join('\n');
}

function pageOf(id: string, { pickUp, places }: PersonaTable): string {
  const sections = standings.flatMap((standing) => {
    const here = places.filter((place) => place.standing === standing);
    if (here.length === 0) return [];
    return [
      `## ${standing}: ${come[standing]}`,
      tableOf(here.map(({ floor, rows }) => [`${floor} (${left[floor]})`, rows])),
      '### On the last turn',
      tableOf(here.map(({ floor, last }) => [floor, last])),
    ];
  });
  return [
    `# What the ${id} answers`,
    'Made from the machine by `scenario:kinds`, of a customer with all their patience. A line of several moves meets what is open if one of them does; its own answer to a question counts as *answerPlainly*.',
    '## At the pick-up',
    tableOf([['', pickUp]]),
    ...sections,
    '',
  ].join('\n\n');
}

/**
 * `scenario:kinds`: how a scenario's customer reacts, as tables, for whoever writes for it.
 *
 * @param root folder of the project
 * @param standard what the files are held against
 */
export function kindsCommand(
  argv: readonly string[],
  root: string,
  standard: Standard = shipped,
): CommandResult {
  return answered(usage, () => {
    const { scenario } = findScenario(oneName(parseArgs(argv, {}), 'list'), root, standard);
    const { persona } = rulesOf(scenario, personaOf(scenario.persona, standard.personas));
    return pageOf(persona.id, personaTable(persona));
  });
}
