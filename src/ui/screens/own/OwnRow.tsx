import { htmlLang } from '../../../i18n/languages.ts';
import { useLanguage, useMessages } from '../../../i18n/useMessages.tsx';
import type { OwnScenario } from '../../../catalogue/own/shelf.ts';
import { Button } from '../../components/Button.tsx';
import { lookOf } from '../../components/lookOf.ts';
import { Portrait } from '../../components/portrait/Portrait.tsx';
import { exportText } from './exportText.ts';
import './ownRow.css';

interface OwnRowProps {
  readonly own: OwnScenario;
  /** There are changes that were not kept. */
  readonly changed: boolean;
  readonly onDelete: () => void;
}

/** A kept scenario, and what can be done with it. */
export function OwnRow({ own, changed, onDelete }: OwnRowProps) {
  const { list, edit } = useMessages('own');
  const language = useLanguage();
  const { id, card, text, keptAt } = own;
  const name = card.customer.name[language];
  const kilobytes = (new Blob([text]).size / 1000).toFixed(0);
  const date = new Intl.DateTimeFormat(htmlLang[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <article className="own-row" aria-labelledby={`row-${id}`}>
      <div className="own-face">
        <Portrait look={lookOf(card.customer.look)} mood="neutral" label={name} size={72} />
      </div>
      <div>
        <h3 id={`row-${id}`}>{name}</h3>
        <p>{card.title[language]}</p>
        <p className="quiet figures">
          <span>{`${list.facts(card.version, kilobytes)} · ${list.keptAt(date.format(keptAt))}`}</span>
          {changed && <span>{` · ${list.hasDraft}`}</span>}
        </p>
      </div>
      <div className="own-ways">
        <a className="button button-go" href={`#/brief/${id}`} aria-label={`${list.call}: ${name}`}>
          {list.call}
        </a>
        <a className="button" href={`#/own/${id}`} aria-label={`${edit}: ${name}`}>
          {edit}
        </a>
        <Button onClick={() => exportText(text)} aria-label={`${list.export}: ${name}`}>
          {list.export}
        </Button>
        <Button kind="quiet" onClick={onDelete} aria-label={`${list.delete}: ${name}`}>
          {list.delete}
        </Button>
      </div>
    </article>
  );
}
