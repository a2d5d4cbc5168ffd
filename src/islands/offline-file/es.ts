import Plan from '../tools/plan/es';
import Protest from '../tools/protest/es';
import Tier from '../tools/tier/es';
import Window from '../tools/window/es';
import { fillPlaces } from './fill-places';

fillPlaces({ plan: Plan, tier: Tier, window: Window, protest: Protest });
