import { PageLink } from '../../ui/page-link';
import { useId } from 'preact/hooks';
import type { Item } from '../../../rules/answer';
import { addOf, FINDINGS } from '../../../rules/checklist';
import type { AnyText } from '../../../words/any-text';
import type { checklistWords } from '../../../words/en/checklist';
import { Badge } from '../../ui/answer';
import { tick } from './findings';
import { useSituation } from '../../situation/use-situation';

export type ChecklistWords = AnyText<typeof checklistWords>;

/** Pass, fail or don't know for one item, and what that does to the plan. */
export function Ticks(props: { item: Item; words: ChecklistWords; legend: string; page?: string }) {
  const { item, words, legend, page } = props;
  const facts = useSituation();
  const name = useId();
  const finding = facts.checklist[item];
  return (
    <fieldset class="ticks" data-item={item} data-finding={finding}>
      <legend>{page ? <PageLink to={page}>{legend}</PageLink> : legend}</legend>
      {FINDINGS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={finding === one}
            onChange={() => tick(facts, item, one)}
          />
          {words.findings[one]}
        </label>
      ))}
      {finding && (
        <button
          type="button"
          data-action="take-back"
          aria-label={`${words.takeBack}: ${legend}`}
          onClick={() => tick(facts, item, undefined)}
        >
          {words.takeBack}
        </button>
      )}
      <p class="hint">
        {words.itemAdds(finding, addOf[item].value)}{' '}
        {finding !== 'pass' && <Badge standing={addOf[item].standing} />}
      </p>
    </fieldset>
  );
}
