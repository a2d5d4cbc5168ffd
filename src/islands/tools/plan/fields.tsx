import { useState } from 'preact/hooks';
import { useWords } from '../../i18n';
import { useSituation } from '../../situation/use-situation';
import { CountField, RoleField } from '../../ui/choice-field';
import { DayField } from '../../ui/day-field';
import { DayRows } from '../../ui/day-rows';
import { LastLoginField } from '../../ui/last-login-field';

/** The dates that the plan counts from: one row an entry. */
export function PlanDates() {
  return <DayRows name="liquidated" />;
}

const ASSUMPTIONS = ['checklist-days', 'accepted', 'as-of'] as const;

/** What refines the plan: the last sign-in, the reader's part in the account, the assumptions. */
export function PlanMore() {
  const { tool } = useWords();
  const { clockError, refused } = useSituation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <LastLoginField optional />
      <RoleField />
      <details
        class="fold"
        open={open || !!clockError || ASSUMPTIONS.some((key) => refused[key])}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{tool.more}</summary>
        <CountField name="checklist-days" />
        <DayField name="accepted" />
        <DayField name="as-of" />
      </details>
    </>
  );
}
