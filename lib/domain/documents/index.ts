export {
  type DocumentContext,
  type DocumentLetter,
  type DocumentReading,
  proposalNumber,
  readDocument,
} from './document';
export type { DocumentKind } from './words';
