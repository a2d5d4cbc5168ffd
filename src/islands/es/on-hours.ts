import { closed, locale, same, time } from '../../words/es/hours';
import { tellHours } from '../hours';

tellHours({ closed, locale, same, time });
