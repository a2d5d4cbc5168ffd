import { closed, locale, same, time } from '../words/en/local-hours';
import { tellHours } from './local-hours';

tellHours({ closed, locale, same, time });
