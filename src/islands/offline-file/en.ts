import Plan from '../tools/plan/en';
import Protest from '../tools/protest/en';
import Tier from '../tools/tier/en';
import Window from '../tools/window/en';
import { fillPlaces } from './fill-places';

fillPlaces({ plan: Plan, tier: Tier, window: Window, protest: Protest });
