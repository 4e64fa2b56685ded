import { foldedWords } from '../../finding/fold';
import { once } from '../../once';

/** First names that only women bear, and that are nobody's surname in the three languages. */
export const womensNames = once(
  (): ReadonlySet<string> =>
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

/** Beside one of these a woman's name may be a surname, or a second name. */
export const mensNames = once(
  (): ReadonlySet<string> =>
    new Set(
      foldedWords(
        `Adrian Alexandru Alexandr Andrei Anton Constantin Dumitru Dmitri Gheorghe George Grigore Igor Ilie Ion Iurie Jose
    Luca Marian Mihai Mihail Nicolae Oleg Pavel Petru Sergiu Serghei Stefan Valeriu Vasile Victor Vladimir Carlo Carl
    Александр Алексей Андрей Антон Василий Виктор Владимир Дмитрий Иван Игорь Михаил Николай Олег Павел Пётр Сергей Юрий`,
      ),
    ),
);

/** Further names that men bear; some are surnames more often. */
const moreNames = once(
  () =>
    new Set(
      foldedWords(
        `Anatolie Artur Aurel Bogdan Boris Călin Cătălin Ciprian Claudiu Corneliu Cornel Cosmin Costin Cristian Dan Daniel
    David Denis Dorin Dragoș Emil Eugen Eugeniu Felix Filip Florin Gabriel Horia Iacob Iosif Iulian Laurențiu Leonid
    Liviu Lucian Marcel Marin Marius Matei Mircea Octavian Ovidiu Radu Răzvan Robert Roman Ruslan Sebastian Silviu Sorin
    Stanislav Teodor Tiberiu Traian Tudor Valentin Veaceslav Viorel Vitalie Vladislav Артём Вадим Валерий Виталий
    Вячеслав Геннадий Даниил Денис Евгений Илья Кирилл Максим Никита Степан Ярослав`,
        200,
      ),
    ),
);

/** In one spelling, as `foldedWords` gives it. */
export function isFirstName(word: string): boolean {
  return womensNames().has(word) || mensNames().has(word) || moreNames().has(word);
}
