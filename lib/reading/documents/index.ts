export { type DocumentContext, type DocumentLetter, readDocument } from './document';
