import { use } from 'react';
import { introLimit } from '../../../core/course/times.ts';
import { partIds } from '../../../core/scoring/rubric.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import { answers } from '../../../progress/diagnosis/rows.ts';
import { statementOf, statementsIn } from '../../../progress/diagnosis/statements.ts';
import { Button } from '../../components/Button.tsx';
import { ScreenHeading } from '../../components/ScreenHeading.tsx';
import { wordsIn } from '../../courseWords.ts';
import './blankSheet.css';

/** `#/record/self/sheet`: the sheet for a class on paper. */
export function BlankSheet() {
  const messages = useMessages('self');
  const words = use(wordsIn(useLanguage()));
  const { sheet, scale } = messages;
  const statements = messages.statements(introLimit);
  return (
    <>
      <div className="blank-sheet">
        <ScreenHeading>{sheet.heading}</ScreenHeading>
        <p>{sheet.lead}</p>
        <ul className="sheet-scale">
          {answers.map((value) => (
            <li key={value}>
              <strong>{value}</strong> <span>{scale[value]}</span>
            </li>
          ))}
        </ul>
        <table className="sheet-table">
          <thead>
            <tr>
              <th scope="col">{sheet.columns.statement}</th>
              <th scope="col">{sheet.columns.rules}</th>
              {answers.map((value) => (
                <th key={value} scope="col">
                  {value}
                </th>
              ))}
            </tr>
          </thead>
          {partIds.map((part) => (
            <tbody key={part}>
              <tr>
                <th scope="rowgroup" colSpan={2 + answers.length}>
                  {words.parts[part]}
                </th>
              </tr>
              {statementsIn(part).map((id) => (
                <tr key={id}>
                  <th scope="row">{statements[id]}</th>
                  <td>{statementOf(id).rules.join(' ')}</td>
                  {answers.map((value) => (
                    <td key={value}>
                      <span className="sheet-box">{value}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
        <p>{`${sheet.again}____________________`}</p>
      </div>
      <div className="self-ways no-print">
        <Button kind="now" onClick={() => print()}>
          {sheet.print}
        </Button>
      </div>
    </>
  );
}
