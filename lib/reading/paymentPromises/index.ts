export { findPaymentPromises, type PaymentPromise } from './paymentPromises';
