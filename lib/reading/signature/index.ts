export { readSignature, type SignatureReading } from './signature';
