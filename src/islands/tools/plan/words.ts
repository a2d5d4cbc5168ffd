import type { AnyText } from '../../../words/any-text';
import type { planWords } from '../../../words/en/plan';

/** What the plan says, in the language of the page. */
export type PlanWords = AnyText<typeof planWords>;
