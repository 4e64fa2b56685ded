export { zoneOfFirm, zoneOfPhone } from './phoneZone';
