import { closed, locale, same, time } from '../../words/en/hours';
import { tellHours } from '../hours';

tellHours({ closed, locale, same, time });
