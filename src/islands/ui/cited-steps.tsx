import type { Step } from '../../rules/answer';
import { useWords } from '../i18n';
import { useSituation } from '../situation/use-situation';
import { Badge, isOld } from './answer';
import { SourceLink } from './page-link';

/** The steps of a reckoning: a sentence with its sum, its source and how firm it is. */
export function CitedSteps({ because }: { because: readonly Step[] }) {
  const words = useWords();
  const { clock } = useSituation();
  return (
    <ol>
      {because.map((step, index) => {
        const parameter = 'parameter' in step ? step.parameter : undefined;
        return (
          // The steps of an answer never change places.
          <li key={index}>
            {words.stepWords(step)}{' '}
            {parameter && (
              <>
                <SourceLink source={parameter.source} cite={parameter.cite} />{' '}
                <Badge standing={parameter.standing} />{' '}
                {isOld([step], clock) && <small class="stale">{words.oldCheck}</small>}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
