export {
  type DocumentContext,
  type DocumentLetter,
  type DocumentReading,
  readDocument,
} from './document';
export type { DocumentKind } from './words';
