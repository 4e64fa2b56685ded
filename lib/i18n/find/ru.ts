import type { Russian } from '../languages.ts';
import type { find as english } from './en.ts';

export const find: Russian<typeof english> = {
  'find.title': 'Найти или сделать',
  'find.button': 'Найти',
  'find.box': 'Клиент, номер, страница…',
  'find.list': 'Что найдено',
  'find.none': 'По запросу «{{search}}» ничего нет',
  'find.clients': 'Клиенты',
  'find.people': 'Люди',
  'find.documents': 'Счета и КП',
  'find.history': 'История',
  'find.places': 'Страницы',
  'find.actions': 'Сделать',
  'find.invoice': 'Счёт {{number}}',
  'find.proposal': 'КП {{number}}',
  'find.newClient': 'Новый клиент',
  'find.import': 'Загрузить список клиентов',
  'find.bin': 'Корзина',
};
