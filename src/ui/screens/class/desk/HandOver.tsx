import { useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { Classroom } from '../../../../room/classroom.ts';
import { Button } from '../../../components/Button.tsx';
import { Qr } from '../join/Qr.tsx';
import { useRoom } from '../room.tsx';
import { keyLink } from './keyLink.ts';

type Link = 'none' | 'asking' | 'failed' | { readonly href: string };

/**
 * Links that carry a key: for another trainer, whose key is made when it is asked for, and for a
 * projector on another computer. There is no clipboard over plain HTTP: they are shown.
 */
export function HandOver({ classroom }: { classroom: Classroom }) {
  const { handOver: messages } = useMessages('classDesk');
  const room = useRoom();
  const [link, setLink] = useState<Link>('none');
  const projector = classroom.keys.find(room.id, 'projector');
  const ask = async () => {
    setLink('asking');
    const answered = await classroom.addTrainer(room.id);
    if (!answered.ok) return setLink('failed');
    const { trainer: id, key } = answered.value;
    const code = classroom.keys.find(room.id, 'trainer')?.code ?? null;
    const given = { room: room.id, me: { role: 'trainer', id }, key, code } as const;
    return setLink({ href: keyLink(given, location) });
  };
  return (
    <details className="class-hand-over">
      <summary>{messages.title}</summary>
      <p>{messages.body}</p>
      <Button onClick={() => void ask()} disabled={link === 'asking'}>
        {messages.trainer}
      </Button>
      <div aria-live="polite">
        {link === 'failed' && <p>{messages.failed}</p>}
        {typeof link === 'object' && <Shown href={link.href} name={messages.trainerLink} />}
      </div>
      {projector && <Shown href={keyLink(projector, location)} name={messages.wallLink} />}
    </details>
  );
}

function Shown({ href, name }: { href: string; name: string }) {
  const { handOver: messages } = useMessages('classDesk');
  return (
    <div className="class-key-link">
      <label>
        <span>{name}</span>
        <input type="text" readOnly value={href} onFocus={(event) => event.target.select()} />
      </label>
      <details>
        <summary>{messages.qr}</summary>
        <Qr text={href} label={name} />
      </details>
    </div>
  );
}
