export { zoneOfCountry, zoneOfPhone } from './phoneZone';
