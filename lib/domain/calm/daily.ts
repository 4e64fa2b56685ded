/** How many lines a person has before them on one day, unless there are more promises than that. */
export const DAILY = { least: 5, usual: 25, most: 200 };
