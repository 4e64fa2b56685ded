export { zoneOfPhone } from './phoneZone';
