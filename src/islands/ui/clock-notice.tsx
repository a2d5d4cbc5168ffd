import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';

/** Says why the device's clock gives no day to count from, where nothing else gives one. */
export function ClockNotice() {
  const { clockErrors } = useWords();
  const { clockError, today } = useSituation();
  if (!clockError || today) return null;
  return (
    <p class="refusal" role="alert" data-clock={clockError}>
      {clockErrors[clockError]}
    </p>
  );
}
