import { useMessages } from '../../../i18n/useMessages.tsx';
import { usePath } from '../../routes/hashLocation.ts';
import { PlaceIcon } from './PlaceIcon.tsx';
import { placeOf, places } from './places.ts';
import './places.css';

/** The way from one place of the program to another: below on phones, else in the bar on top. */
export function Places() {
  const { places: names } = useMessages('common');
  const path = usePath();
  const here = placeOf(path);
  return (
    <nav className="places" aria-label={names.label}>
      {places.map((place) => (
        <a
          key={place.id}
          className="place"
          href={`#${place.path}`}
          // A place has more pages than the one that its link leads to.
          aria-current={place !== here ? undefined : place.path === path ? 'page' : 'true'}
        >
          <PlaceIcon of={place.id} />
          <span>{names[place.id]}</span>
        </a>
      ))}
    </nav>
  );
}
