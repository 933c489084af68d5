import { useId, useState } from 'react';
import { useMessages } from '../../../../i18n/useMessages.tsx';
import type { RolePlay } from '../../../../protocol/room/activities.ts';
import { seated } from '../../../../protocol/room/state.ts';
import { Button } from '../../../components/Button.tsx';
import { useRoomState } from '../room.tsx';
import type { Acting } from '../useAct.ts';
import { notYetRep } from './places.ts';
import { useSeatName } from './RoundGroups.tsx';
import '../../../components/field/field.css';

interface FormPairProps extends Acting {
  readonly activity: RolePlay;
}

/** Two for the front: by name, or drawn. Who hasn't called yet is proposed. */
export function FormPair({ activity, busy, act }: FormPairProps) {
  const { form, parts } = useMessages('classRolePlay');
  const state = useRoomState();
  const seats = seated(state).map(({ seat }) => seat);
  const [chosen, setChosen] = useState<{ rep?: string; customer?: string }>({});
  const proposed = notYetRep(activity, state)[0] ?? seats[0] ?? '';
  const rep = seats.includes(chosen.rep ?? '') ? (chosen.rep ?? '') : proposed;
  const other = seats.find((seat) => seat !== rep) ?? '';
  const customer = seats.includes(chosen.customer ?? '') ? (chosen.customer ?? '') : other;
  const same = rep === customer;
  const { activity: id } = activity;
  const groups = [{ rep, customer, judges: [] }];
  return (
    <fieldset className="role-form">
      <legend>{form.pair}</legend>
      <SeatPick
        label={parts.rep}
        value={rep}
        seats={seats}
        onPick={(seat) => setChosen((before) => ({ ...before, rep: seat }))}
      />
      <SeatPick
        label={parts.customer}
        value={customer}
        seats={seats}
        onPick={(seat) => setChosen((before) => ({ ...before, customer: seat }))}
      />
      {same && <p role="alert">{form.same}</p>}
      <div className="role-ways">
        <Button
          kind="now"
          disabled={busy || same}
          onClick={() => void act({ type: 'formGroups', activity: id, groups })}
        >
          {form.beginPair}
        </Button>
        <Button
          disabled={busy}
          onClick={() => void act({ type: 'formGroups', activity: id, groups: null })}
        >
          {form.drawPair}
        </Button>
      </div>
    </fieldset>
  );
}

interface SeatPickProps {
  readonly label: string;
  readonly value: string;
  readonly seats: readonly string[];
  readonly onPick: (seat: string) => void;
}

function SeatPick({ label, value, seats, onPick }: SeatPickProps) {
  const nameOf = useSeatName();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.target.value)}>
        {seats.map((seat) => (
          <option key={seat} value={seat}>
            {nameOf(seat)}
          </option>
        ))}
      </select>
    </div>
  );
}
