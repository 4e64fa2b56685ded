export { epcCode, type SepaPayee, type SepaPurpose } from './epc';
export { gostCode, type RussianPayee } from './gost';
export { type CodePicture, codePicture, codeSvg } from './picture';
export type { PaymentCode, PaymentCodeProblem, PaymentField } from './problem';
