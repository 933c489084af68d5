import type { Look } from '../../../core/course/looks.ts';
import type { Ending } from '../../../core/course/outcomes.ts';
import { endings as facts } from '../../../core/course/outcomes.ts';
import type { CourseWords } from '../../../core/words/words.ts';
import { htmlLang } from '../../../i18n/languages.ts';
import { useMessages } from '../../../i18n/useMessages.tsx';
import type { ScenarioRecord } from '../../../progress/records.ts';
import { lookOf } from '../lookOf.ts';
import { Portrait } from '../portrait/Portrait.tsx';
import './album.css';

interface AlbumProps {
  /** Endings there are to be met. */
  readonly endings: readonly Ending[];
  readonly record: Pick<ScenarioRecord, 'endings' | 'lastWords'>;
  readonly look: Look;
  readonly words: CourseWords;
}

/** Ways a call with a customer can end: those met with the sentence that did it, the others as shadows. */
export function Album({ endings, record, look, words }: AlbumProps) {
  const { album } = useMessages('debrief');
  return (
    <ul className="album">
      {endings.map((ending) => {
        const met = record.endings.includes(ending);
        const said = record.lastWords[ending];
        return (
          <li key={ending} data-met={met} data-rung={facts[ending].rung}>
            <div className="album-face">
              <Portrait
                look={lookOf(look)}
                mood={met ? (said?.mood ?? 'neutral') : 'neutral'}
                label={met ? words.endings[ending].name : album.open}
                size={96}
              />
            </div>
            <div className="album-words">
              <p className="album-name">{met ? words.endings[ending].name : album.open}</p>
              {met && said && <q lang={htmlLang[said.language]}>{said.text}</q>}
              {met && !said && <p>{words.endings[ending].sentence}</p>}
              {!met && <p className="quiet">{words.rungs[facts[ending].rung].name}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
