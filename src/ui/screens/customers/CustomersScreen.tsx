import './customers.css';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { RecordFailed } from '../../components/recordFailed/RecordFailed.tsx';
import { TopBar } from '../../components/topBar/TopBar.tsx';
import { useCustomers } from '../../components/customer/useCustomers.ts';
import { Customer } from './Customer.tsx';
import { CustomerList } from './CustomerList.tsx';

/** `#/customers`: who is due and all customers; `#/customers/<scenario>`: one of them (C33). */
export function CustomersScreen({ id }: { id: string | null }) {
  return (
    <>
      <TopBar />
      <main className="page">
        <Kept id={id} />
      </main>
    </>
  );
}

function Kept({ id }: { id: string | null }) {
  const { loading } = useMessages('common');
  const kept = useCustomers();
  switch (kept.state) {
    case 'loading':
      return <p role="status">{loading}</p>;
    case 'failed':
      return <RecordFailed onRetry={kept.retry} />;
    case 'here':
      return id === null ? <CustomerList kept={kept} /> : <Customer key={id} id={id} kept={kept} />;
  }
}
