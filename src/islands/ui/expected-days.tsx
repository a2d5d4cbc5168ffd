import type { ExpectedEntry } from '../../rules/expected-entry';
import { useWords } from '../i18n';
import { DayAnswer } from './answer';

/** When an entry whose date is not known is expected to liquidate. */
export function ExpectedDays({ expected }: { expected: ExpectedEntry }) {
  const { answers } = useWords();
  const days = [
    ['expected-liquidation', expected.liquidation],
    ['expected-liquidation-friday', expected.friday],
  ] as const;
  return (
    <div class="lines">
      {days.map(([name, answer]) => (
        <DayAnswer key={name} name={name} label={answers[name]} answer={answer} />
      ))}
    </div>
  );
}
