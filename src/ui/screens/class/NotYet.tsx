import { useMessages } from '../../../i18n/useMessages.tsx';

/** Stands where a part is yet to be made. */
export function NotYet() {
  const { notYet } = useMessages('classRoom');
  return <p>{notYet}</p>;
}
