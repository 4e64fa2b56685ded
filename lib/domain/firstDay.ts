/** Somebody whom the open mail names, with what their letters tell. */
export interface PersonHere {
  address: string;
  name: string;
  post?: string;
  phone?: string;
  /** Whom they may only look like: nobody chooses these together with others. */
  looksLike?: string;
}

/** People of one company, or one who has none; several people of a domain are one client. */
export interface PeopleHere {
  /** As the letters or the domain call it; empty for people of their own. */
  company: string;
  people: PersonHere[];
}

/** So many are shown to be chosen among. */
export const MOST_PEOPLE_HERE = 300;
