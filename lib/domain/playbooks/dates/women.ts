import { foldedWords } from '../../finding/fold';
import { once } from '../../once';

/** First names that only women bear, and that are nobody's surname in the three languages. */
const womensNames = once(
  () =>
    new Set(
      `Adriana Alina Aliona Ana Anna Anastasia Angela Antonina Aurelia Carolina Cătălina Corina Cristina Daniela Daria Diana
  Doina Ecaterina Elena Eleonora Elizaveta Elvira Emilia Eugenia Felicia Florina Galina Georgiana Gabriela Inga Inna
  Ioana Irina Iulia Julia Larisa Lidia Liliana Liudmila Ludmila Margareta Margarita Maria Mariana Marina Mihaela Monica
  Nadejda Natalia Natalya Nicoleta Nina Oksana Oxana Olesea Olga Paula Polina Raisa Ramona Rodica Silvia Simona Snejana
  Sofia Svetlana Tamara Tatiana Valentina Varvara Vera Veronica Victoria Viorica Xenia Zinaida
  Алина Алла Алёна Анастасия Анжела Анна Антонина Валентина Варвара Вера Вероника Виктория Галина Дарья Диана Евгения
  Екатерина Елена Елизавета Жанна Зинаида Инга Инна Ирина Карина Кристина Ксения Лариса Лидия Лилия Людмила Маргарита
  Марина Мария Надежда Наталья Наталия Нина Оксана Олеся Ольга Полина Раиса Светлана София Софья Тамара Татьяна Юлия
  Andreea Alexandra Ștefania Katarzyna Agnieszka Małgorzata Giulia Francesca Chiara Emily Sarah Elizabeth Catherine`
        .split(/\s+/)
        .flatMap((name) => foldedWords(name)),
    ),
);

/** Beside one of these the other is a surname, or a second name: nothing is sure. */
const mensNames = once(
  () =>
    new Set(
      foldedWords(
        `Adrian Alexandru Alexandr Andrei Anton Constantin Dumitru Dmitri Gheorghe George Grigore Igor Ilie Ion Iurie Jose
    Luca Marian Mihai Mihail Nicolae Oleg Pavel Petru Sergiu Serghei Stefan Valeriu Vasile Victor Vladimir Carlo Carl
    Александр Алексей Андрей Антон Василий Виктор Владимир Дмитрий Иван Игорь Михаил Николай Олег Павел Пётр Сергей Юрий`,
      ),
    ),
);

/** As they are spelt for finding: Сергеевна, Ильинична. */
const PATRONYMIC = /(?:ovna|evna|ichna)$/;
const FATHERS = /(?:ovich|evich|ilich)$/;

/** Only where the name says so for sure; nothing is guessed from a surname. */
export function isWomansName(name: string): boolean {
  const words = foldedWords(name, 6);
  if (words.some((word) => FATHERS.test(word) || mensNames().has(word))) return false;
  return words.some((word) => womensNames().has(word) || PATRONYMIC.test(word));
}

/** Who is greeted on 8 March: whose name leaves no doubt, and who was chosen. */
export function onWomensDay({ id, name }: { id: string; name: string }, chosen: readonly string[]): boolean {
  return chosen.includes(id) || isWomansName(name);
}
