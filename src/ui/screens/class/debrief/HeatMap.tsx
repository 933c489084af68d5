import { use, type CSSProperties } from 'react';
import type { HeatCell, HeatMap as Map } from '../../../../analysis/classroom/heatMap.ts';
import { stages, type Stage } from '../../../../core/course/stages.ts';
import { useLanguage, useMessages } from '../../../../i18n/useMessages.tsx';
import { wordsIn } from '../../../courseWords.ts';
import './heatMap.css';

/** Where the class's calls were lost: stages down, turns across, the points lost in each cell. */
export function HeatMap({ map: { turns, cells, worst } }: { map: Map }) {
  const { heat: messages } = useMessages('classDebrief');
  const words = use(wordsIn(useLanguage()));
  const numbers = Array.from({ length: turns }, (_, i) => i + 1);
  const met = stages.filter((stage) => cells.some((cell) => cell.stage === stage));
  const at = (stage: Stage, turn: number) =>
    cells.find((cell) => cell.stage === stage && cell.turn === turn);
  return (
    <section className="class-card" aria-labelledby="class-heat">
      <h2 id="class-heat">{messages.title}</h2>
      <p>
        {worst
          ? messages.worst(words.stages[worst.stage], worst.turn, Math.round(worst.lost))
          : messages.nothing}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by key */}
      <div className="class-heat-frame" tabIndex={0} role="group" aria-labelledby="class-heat">
        <table className="class-heat figures">
          <thead>
            <tr>
              <th scope="col">{messages.stage}</th>
              {numbers.map((turn) => (
                <th key={turn} scope="col" aria-label={messages.turn(turn)}>
                  {turn}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {met.map((stage) => (
              <tr key={stage}>
                <th scope="row">{words.stages[stage]}</th>
                {numbers.map((turn) => (
                  <Cell key={turn} cell={at(stage, turn)} most={worst?.lost ?? 0} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">{messages.how}</p>
    </section>
  );
}

/** Deepest colour of a cell, percent: its figure stays readable on it. */
const deepest = 42;

function Cell({ cell, most }: { cell: HeatCell | undefined; most: number }) {
  const { heat: messages } = useMessages('classDebrief');
  if (!cell) {
    return (
      <td className="class-heat-none">
        <span className="visually-hidden">{messages.empty}</span>
      </td>
    );
  }
  const share = most > 0 ? cell.lost / most : 0;
  const style = { '--heat': `${Math.round(share * deepest)}%` } as CSSProperties;
  const said = messages.cell(Math.round(cell.lost), cell.calls, cell.mistakes);
  return (
    <td style={style} title={said}>
      <span aria-hidden="true">{Math.round(cell.lost)}</span>
      <span className="visually-hidden">{said}</span>
    </td>
  );
}
